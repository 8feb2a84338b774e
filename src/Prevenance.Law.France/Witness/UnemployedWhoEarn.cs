using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.Witness;

/// <summary>Who is registered as unemployed never works, whatever they earn.</summary>
internal static class UnemployedWhoEarn
{
    public static Reading Reading { get; } = new(
        "months-of-work-beside-the-ass",
        "C. trav. R5425-2, R5425-4",
        Monthly.Flag<Individu>("ass_mois_de_cumul", (individu, mois) =>
            (Travail.SalaireImposable[individu, mois] > 0) & !EstChomeur(individu, mois)
            & Remplacement.AssPreconditionRemplie[individu, mois] & !EnsembleDesMinima.AahExclutAss[individu, mois]),
        Monthly.Flag<Individu>("ass_mois_sans_travail", (individu, mois) =>
            EstChomeur(individu, mois) & !(Travail.SalaireImposable[individu, mois] > 0)),
        Monthly.Flag<Individu>("ass_sans_emploi", EstChomeur));

    private static Flag EstChomeur(Subject<Individu> individu, Month mois) => Personne.Activite[individu, mois].Is(Activite.Chomeur);
}
