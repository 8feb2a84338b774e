using Prevenance.Law.France.Impots;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Witness;

/// <summary>Reductions for expenses come off the tax before credits.</summary>
internal static class AfterReductions
{
    public static Reading Reading { get; } = new(
        "income-tax-after-reductions",
        "CGI 197 I 5",
        Yearly.Amount<FoyerFiscal>("iai", (foyer, annee) => Impot.Net[foyer, annee] - Of(foyer, annee)));

    /// <summary>All reductions together, which take off the tax that is due and no more.</summary>
    public static Number Of(Subject<FoyerFiscal> foyer, Year annee) => Min(
        Impot.Net[foyer, annee],
        FraisDeScolarite.Reduction[foyer, annee] + AccueilEnEtablissement.Reduction[foyer, annee]);
}
