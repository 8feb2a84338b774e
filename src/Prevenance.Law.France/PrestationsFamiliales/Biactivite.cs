using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Impots;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>Whether ceilings are raised: for a lone parent, or a couple with two earned incomes.</summary>
public static class Biactivite
{
    private static readonly Figure PartDuPlafond =
        FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["def_biactif.revenu_professionnel_plancher_couples_biactifs.en_pourcentage_pss"];

    private static readonly Figure PlafondSecuriteSociale = FrenchFigures.Book["Revenus/plafond_securite_sociale"]["plafond_securite_sociale_annuel"];

    /// <summary>The least that each must have earned is a share of the social security ceiling of the reference year.</summary>
    [Label("Couple à deux revenus", "Couple with two incomes")]
    [Article("CSS", "R522-2")]
    public static readonly Monthly<Famille, Flag> DeuxRevenus = Monthly.Flag<Famille>("biactivite", (famille, mois) =>
    {
        var annee = Ressources.AnneeDeReference(mois);
        var minimum = PartDuPlafond[mois] * PlafondSecuriteSociale[annee];
        var chacunGagne = famille.Members<Individu>(Famille.Parent).All(parent =>
            (TraitementsEtPensions.SalairesNets[parent, annee] + Travail.IndependantImposable[parent, annee]) >= minimum);
        return Composition.EnCouple[famille, mois] & chacunGagne;
    });

    internal static Flag OuParentIsole(Subject<Famille> famille, Month mois) =>
        !Composition.EnCouple[famille, mois] | DeuxRevenus[famille, mois];
}
