using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Impots;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>The resources that family benefits look at: those of the year before last, as income tax knows them.</summary>
/// <remarks>The allowance and the disregard for unemployment (CSS R532-4 to R532-7) are not part of this law yet.</remarks>
public static class Ressources
{
    private const int AnneesDeRetard = 2;

    [Label("Ressources d’une personne pour les prestations familiales", "A person’s resources for family benefits")]
    [Article("CSS", "R532-3")]
    public static readonly Monthly<Individu, Number> DeLaPersonne = Monthly.Amount<Individu>(
        "prestations_familiales_base_ressources_individu",
        (individu, mois) =>
        {
            var annee = AnneeDeReference(mois);
            return TraitementsEtPensions.Nets[individu, annee]
                + annee.Months.Sum(passe => Travail.HeuresSupplementaires[individu, passe])
                + Travail.IndependantImposable[individu, annee]
                + Travail.IndependantExonere[individu, annee];
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
    [Article("CSS", "R532-1")]
    [Article("CSS", "R532-3")]
    public static readonly Monthly<Famille, Number> DeLaFamille = Monthly.Amount<Famille>(
        "prestations_familiales_base_ressources",
        (famille, mois) => AvecLesEnfants(famille, mois, enfant => EnfantACharge.ACharge[enfant, mois]));

    /// <summary>The last calendar year before the one before this month's.</summary>
    internal static Year AnneeDeReference(Month mois) => mois.Year - AnneesDeRetard;

    /// <summary>What the adults have, with the children that the benefit counts as dependants.</summary>
    internal static Number AvecLesEnfants(Subject<Famille> famille, Month mois, Func<Subject<Individu>, Flag> aCharge) =>
        famille.Members<Individu>().Sum(membre =>
            (!Composition.EstEnfantDansFamille[membre] | aCharge(membre)) * DeLaPersonne[membre, mois])
        + Communes[famille, mois];
}
