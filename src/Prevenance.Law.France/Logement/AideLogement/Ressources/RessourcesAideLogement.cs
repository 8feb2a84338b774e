using Prevenance.Law.Figures;
using Prevenance.Law.France.Impots;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>The yearly means of a family, as housing aid looks at them.</summary>
public static class RessourcesAideLogement
{
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];

    /// <summary>A couple in which each has earned at least twelve times the monthly base of family benefits.</summary>
    [Label("Les deux conjoints travaillent", "Both partners work")]
    [Article("CCH", "R822-7")]
    public static readonly Monthly<Famille, Flag> DoubleActivite = Monthly.Flag<Famille>("aide_logement_biactivite", (famille, mois) =>
    {
        var seuil = 12 * Bmaf[mois];
        return famille.Members<Individu>(Famille.Parent).Count(parent => RessourcesIndividuelles.RevenusDActivite(parent, mois) >= seuil).Is(2);
    });

    [Label("Ressources de la famille pour l’aide au logement", "The family's means for housing aid")]
    [Article("CCH", "R822-2"), Article("CCH", "R822-4"), Article("CCH", "D823-17")]
    public static readonly Monthly<Famille, Number> Base = Monthly.Amount<Famille>("aide_logement_base_ressources", (famille, mois) =>
    {
        var parents = RevenusDesParents(famille, mois) + RevenusDuFoyerFiscal(famille, mois);
        var revenus = EvaluationForfaitaire.OuRevenus(famille, mois, parents)
            + RevenusDesEnfants(famille, mois)
            + RessourcesPatrimoine.Montant[famille, mois];
        var abattement = AideLogementFigures.Ressources["abattements.dar_1_double_activite"][mois] * DoubleActivite[famille, mois];
        var ressources = RessourcesEtudiant.Retenues(famille, mois, Positive(revenus - abattement));

        // To the cent first, so that the last bit of a sum does not push a round hundred to the next one.
        return RoundUp(Round(ressources, 2), 100);
    });

    private static Number RevenusDesParents(Subject<Famille> famille, Month mois)
    {
        var abattements = DuDeclarant(famille, mois.Year - 2, AbattementsSpeciaux.AbattementPrestationsFamiliales);
        return Positive(famille.Members<Individu>(Famille.Parent).Sum(parent => RessourcesIndividuelles.Base[parent, mois]) - abattements);
    }

    /// <summary>Only what a child has above the ceiling that CCH R822-6 sets.</summary>
    private static Number RevenusDesEnfants(Subject<Famille> famille, Month mois) => famille.Members<Individu>(Famille.Enfant)
        .Sum(enfant => Positive(RessourcesIndividuelles.Base[enfant, mois] - AideLogementFigures.PlafondDUnProche(mois)));

    /// <summary>Property and investment income two years before, less maintenance paid the year before (until 2020, two years before as well).</summary>
    private static Number RevenusDuFoyerFiscal(Subject<Famille> famille, Month mois) =>
        DuDeclarant(famille, mois.Year - 2, RevenusFiscaux.Retenus)
        + DuDeclarant(famille, mois.Year - (mois < RessourcesIndividuelles.AnneeGlissante ? 2 : 1), RevenuNet.PensionsVersees);

    /// <summary>Amounts of the tax returns whose main taxpayer is one of the parents.</summary>
    private static Number DuDeclarant(Subject<Famille> famille, Year annee, Yearly<FoyerFiscal, Number> montant) =>
        famille.Members<Individu>(Famille.Parent).Sum(parent =>
            montant[parent.In<FoyerFiscal>(), annee] * parent.HasRole(FoyerFiscal.DeclarantPrincipal, FoyerFiscal.Definition));
}
