using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>All that a household receives, month by month, as the RSA counts it.</summary>
public static class RessourcesRsa
{
    /// <summary>Allowances of the same kind as the RSA, averaged over the quarter, and no less than this month's where they have just opened; the ASPA as it is this month.</summary>
    [Label("Minima sociaux comptés par le RSA", "Other minimum benefits counted by RSA")]
    [Article("CASF", "R262-6"), Article("CASF", "R262-7"), Article("CASF", "L262-10")]
    public static readonly Monthly<Famille, Number> MinimaSociauxRecus = Monthly.Amount<Famille>("rsa_base_ressources_minima_sociaux", (famille, mois) =>
        Aspa.Montant[famille, mois]
        + famille.Members<Individu>().Sum(membre =>
            EstCompte(membre, mois) * TrimestreDeReference.Lire(famille, mois, trimestre => DuTrimestre(membre, mois, trimestre))));

    [Label("Ressources du foyer pour le RSA", "The household's means for RSA")]
    [Article("CASF", "L262-3"), Article("CASF", "R262-6"), Article("CASF", "R262-7")]
    public static readonly Monthly<Famille, Number> Base = Monthly.Amount<Famille>("rsa_base_ressources", (famille, mois) =>
        PrestationsComptees.Familiales[famille, mois]
        + MinimaSociauxRecus[famille, mois]
        + famille.Members<Individu>().Sum(membre => DuMembre(membre, mois)));

    [Label("Revenus professionnels du foyer pour le RSA", "The household's earnings for RSA")]
    [Article("CASF", "L262-2"), Article("CASF", "R262-12")]
    public static readonly Monthly<Famille, Number> Professionnelles = Monthly.Amount<Famille>("rsa_revenu_activite", (famille, mois) =>
        famille.Members<Individu>().Sum(membre => EstCompte(membre, mois) * RevenusActiviteRsa.Montant[membre, mois]));

    /// <summary>RSA comes after the allowances that a household may have: one that opens is not added to it while the quarter knows nothing of it.</summary>
    private static Number DuTrimestre(Subject<Individu> individu, Month mois, IReadOnlyList<Month> trimestre)
    {
        var moyenne = trimestre.Average(m => Allocations(individu, m) + MajorationVieAutonome.Complement[individu, m]);
        return When(trimestre.All(m => Allocations(individu, m) > 0), moyenne).Otherwise(Max(moyenne, Allocations(individu, mois)));
    }

    /// <summary>ASS, AAH and ASI of a month.</summary>
    internal static Number Allocations(Subject<Individu> individu, Month mois) =>
        AllocationSolidariteSpecifique.Montant[individu, mois] + AllocationAdulteHandicape.Montant[individu, mois] + Asi.Montant[individu, mois];

    /// <summary>Adults, and the children whom the RSA counts: what another child earns stays theirs.</summary>
    private static Number DuMembre(Subject<Individu> membre, Month mois) =>
        EstCompte(membre, mois) * (RevenusActiviteRsa.Montant[membre, mois] + RevenusHorsActiviteRsa.Montant[membre, mois]);

    internal static Flag EstCompte(Subject<Individu> membre, Month mois) => !Composition.EstEnfantDansFamille[membre] | EnfantsRsa.ACharge[membre, mois];
}
