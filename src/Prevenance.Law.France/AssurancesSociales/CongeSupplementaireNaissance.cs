using Prevenance.Law.Figures;
using Prevenance.Law.France.Autonomie;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.AssurancesSociales;

/// <summary>Congé supplémentaire de naissance: one or two more months with a child born in 2026 or later, once the maternity or paternity leave is taken.</summary>
/// <remarks>The decrees that set its delay and its pay were not read: the delay is the one that the health insurance announces, and the pay is not worked out.</remarks>
public static class CongeSupplementaireNaissance
{
    private const int MoisRegardes = 12;

    private static readonly Month Ouverture = new(2026, 7);
    private static readonly DateOnly PremieresNaissances = new(2026, 1, 1);

    private static readonly Figure Delai = FrenchFigures.Book["AssurancesSociales/conge_supplementaire_naissance"]["mois_pour_le_prendre"];

    [Right]
    [Label("Congé supplémentaire de naissance", "Additional birth leave")]
    [Article("C. trav.", "L1225-46-2"), Article("CSS", "L331-8-1"), Article("Loi 2025-1403", "99")]
    public static readonly Monthly<Individu, Flag> Ouvert = Monthly.Flag<Individu>("conge_supplementaire_naissance", (individu, mois) =>
        mois < Ouverture
            ? false
            : ApresLeCongeDeNaissance(individu, mois) & ProcheAidant.Travaille[individu, mois] & Sejour.DeLaPersonne[individu, mois] & individu.In<Famille>().Members<Individu>(Famille.Enfant).Any(enfant => DansLeDelai(enfant, mois)));

    private static Flag ApresLeCongeDeNaissance(Subject<Individu> individu, Month mois) =>
        mois.Preceding(MoisRegardes).Append(mois).Sum(m => IndemnitesNaissance.JoursMaternite[individu, m] + IndemnitesNaissance.JoursPaternite[individu, m]) > 0;

    /// <summary>From the birth, or from the day on which the leave opened for children who were born before it.</summary>
    private static Flag DansLeDelai(Subject<Individu> enfant, Month mois)
    {
        var naissance = Personne.DateNaissance[enfant];
        var depart = When(naissance < Ouverture.FirstDay, (Date)Ouverture.FirstDay).Otherwise(naissance);
        return (naissance >= PremieresNaissances) & (naissance <= mois.LastDay) & (depart.CompletedMonths(mois.FirstDay) < Delai[mois]);
    }
}
