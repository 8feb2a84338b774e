using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Impots;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>The resources that family benefits look at: those of the year before last, as income tax knows them.</summary>
public static class Ressources
{
    /// <summary>How many calendar years back family benefits look (CSS R532-3).</summary>
    public const int AnneesDeRetard = 2;

    private static readonly Figure Abattement =
        FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["ressources.abattement_changement_de_situation"];

    [Label("Ressources d’une personne pour les prestations familiales", "A person’s resources for family benefits")]
    [Article("CSS", "R532-3"), Article("CSS", "R532-5"), Article("CSS", "R532-7")]
    public static readonly Monthly<Individu, Number> DeLaPersonne = Monthly.Amount<Individu>(
        "prestations_familiales_base_ressources_individu",
        (individu, mois) =>
        {
            var annee = AnneeDeReference(mois);
            var abattement = Abattement[mois];
            var activite = RevenusDActivite(individu, annee) * (1 - (ChangementsDeSituation.AbattementSurActivite[individu, mois] * abattement));
            var chomage = IndemnitesDeChomage(individu, annee) * (1 - (ChangementsDeSituation.AbattementSurChomage[individu, mois] * abattement));

            return When(ChangementsDeSituation.Neutralisation[individu, mois], 0).Otherwise(activite + chomage)
                + TraitementsEtPensions.PensionsEtRentes[individu, annee];
        });

    [Label("Revenus communs du foyer fiscal", "Shared income of the tax household")]
    [Article("CSS", "R532-3")]
    public static readonly Yearly<FoyerFiscal, Number> CommunesDuFoyer = Yearly.Amount<FoyerFiscal>(
        "rev_coll",
        (foyer, annee) => RevenuNet.Fonciers[foyer, annee]
            + RevenusDeclares.CapitalAuBareme[foyer, annee]
            + annee.Months.Sum(mois => RevenusDeclares.CapitalPrelevementLiberatoire[foyer, mois] + RevenusDeclares.CapitalPrelevementUnique[foyer, mois])
            + RevenuNet.PensionsVersees[foyer, annee]
            - AbattementsSpeciaux.AbattementPrestationsFamiliales[foyer, annee]);

    [Label("Ressources communes pour les prestations familiales", "Shared resources for family benefits")]
    [Article("CSS", "R532-3")]
    public static readonly Monthly<Famille, Number> Communes = Monthly.Amount<Famille>(
        "prestations_familiales_base_ressources_communes",
        (famille, mois) => famille.Members<Individu>(Famille.Parent).Sum(parent =>
            parent.HasRole(FoyerFiscal.DeclarantPrincipal, FoyerFiscal.Definition)
            * CommunesDuFoyer[parent.In<FoyerFiscal>(), AnneeDeReference(mois)]));

    [Label("Ressources pour les prestations familiales", "Resources for family benefits")]
    [Article("CSS", "R532-1"), Article("CSS", "R532-3")]
    public static readonly Monthly<Famille, Number> DeLaFamille = Monthly.Amount<Famille>(
        "prestations_familiales_base_ressources",
        (famille, mois) => AvecLesEnfants(famille, mois, enfant => EnfantACharge.ACharge[enfant, mois]));

    /// <summary>The year before last, the latest one that income tax knows.</summary>
    internal static Year AnneeDeReference(Month mois) => mois.Year - AnneesDeRetard;

    /// <summary>What the adults have, with the children that the benefit counts as dependants.</summary>
    internal static Number AvecLesEnfants(Subject<Famille> famille, Month mois, Func<Subject<Individu>, Flag> aCharge) =>
        famille.Members<Individu>().Sum(membre =>
            (!Composition.EstEnfantDansFamille[membre] | aCharge(membre)) * DeLaPersonne[membre, mois])
        + Communes[famille, mois];

    private static Number RevenusDActivite(Subject<Individu> individu, Year annee) =>
        SalairesApresFrais(individu, annee)
        + annee.Months.Sum(mois => Travail.HeuresSupplementaires[individu, mois])
        + Travail.IndependantImposable[individu, annee]
        + Travail.IndependantExonere[individu, annee];

    private static Number IndemnitesDeChomage(Subject<Individu> individu, Year annee) =>
        TraitementsEtPensions.SalairesNets[individu, annee] - SalairesApresFrais(individu, annee);

    /// <summary>Wages bear the work expenses first, unemployment benefit what is left of them.</summary>
    private static Number SalairesApresFrais(Subject<Individu> individu, Year annee)
    {
        var frais = TraitementsEtPensions.Salaires[individu, annee] - TraitementsEtPensions.SalairesNets[individu, annee];
        return Positive(annee.Months.Sum(mois => Travail.SalaireImposable[individu, mois]) - frais).As("Salaires après frais", "Wages after expenses");
    }
}
