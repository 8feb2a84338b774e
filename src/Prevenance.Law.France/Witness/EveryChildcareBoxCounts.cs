using Prevenance.Law.Figures;
using Prevenance.Law.France.Impots;
using static Prevenance.Law.Expressions;
using static Prevenance.Law.France.Impots.DepensesDeclarees;

namespace Prevenance.Law.France.Witness;

/// <summary>Each box of childcare that is filled counts, whatever the children.</summary>
internal static class EveryChildcareBoxCounts
{
    public static Reading Reading { get; } = new(
        "childcare-that-is-told-for-a-child-of-six-or-more",
        "CGI 200 quater B",
        Yearly.Amount<FoyerFiscal>("ci_gardenf", (foyer, annee) =>
        {
            var figures = FrenchFigures.Book["Impots/Avantages/avantages"];
            var ceiling = figures["garde_enfants.plafond"][annee];
            return figures["garde_enfants.taux"][annee] * (
                Counted(foyer, annee, ceiling, GardePremierEnfant, GardeDeuxiemeEnfant, GardeTroisiemeEnfant)
                + Counted(foyer, annee, ceiling / 2, GardePremierEnfantAlterne, GardeDeuxiemeEnfantAlterne, GardeTroisiemeEnfantAlterne));
        }));

    private static Number Counted(Subject<FoyerFiscal> foyer, Year annee, Number ceiling, params IReadOnlyList<Yearly<FoyerFiscal, Number>> boxes) =>
        boxes.Select(box => Min(box[foyer, annee], ceiling)).Sum();
}
