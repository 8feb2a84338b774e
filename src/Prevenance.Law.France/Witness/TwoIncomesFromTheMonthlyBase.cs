using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Impots;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.Witness;

/// <summary>Each of a couple must have earned twelve times the monthly base of family benefits, as before November 2011.</summary>
internal static class TwoIncomesFromTheMonthlyBase
{
    public static Reading Reading { get; } = new(
        "two-incomes-in-a-couple",
        "CSS R522-2, R531-1",
        Monthly.Flag<Famille>("biactivite", ChacunGagneDouzeBases));

    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];

    private static Flag ChacunGagneDouzeBases(Subject<Famille> famille, Month mois)
    {
        var annee = Ressources.AnneeDeReference(mois);
        return Composition.EnCouple[famille, mois] & famille.Members<Individu>(Famille.Parent).All(parent =>
            TraitementsEtPensions.SalairesNets[parent, annee] + Travail.IndependantImposable[parent, annee] >= 12 * Bmaf[annee]);
    }
}
