using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.AssurancesSociales;

/// <summary>Days off work of a month: one day is paid once, for a birth then for an accident at work, rather than for sickness.</summary>
internal static class JoursDArret
{
    internal static Number Maternite(Subject<Individu> individu, Month mois) =>
        Min(IndemnitesNaissance.JoursMaternite[individu, mois], mois.LastDay.Day);

    internal static Number Paternite(Subject<Individu> individu, Month mois) =>
        Min(IndemnitesNaissance.JoursPaternite[individu, mois], mois.LastDay.Day - Maternite(individu, mois));

    internal static Number Maladie(Subject<Individu> individu, Month mois) =>
        Min(IndemnitesMaladie.Jours[individu, mois], mois.LastDay.Day - Maternite(individu, mois) - Paternite(individu, mois) - Accident(individu, mois))
            .As("Jours d’arrêt hors d’un congé de naissance", "Days off sick outside a leave for a birth");

    internal static Number Accident(Subject<Individu> individu, Month mois) =>
        Min(IndemnitesAccidentTravail.Jours[individu, mois], mois.LastDay.Day - Maternite(individu, mois) - Paternite(individu, mois));

    internal static Number Tous(Subject<Individu> individu, Month mois) =>
        Maternite(individu, mois) + Paternite(individu, mois) + Accident(individu, mois) + Maladie(individu, mois);
}
