using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Allocation supplémentaire d'invalidité: brings a small invalidity or early pension up to a set income.</summary>
public static class Asi
{
    /// <summary>Shared equally when both have it. A couple of whom one has ASPA is not worked out: see docs/discrepancies.md.</summary>
    [Benefit, Right]
    [Label("Allocation supplémentaire d’invalidité", "Supplementary disability allowance (ASI)")]
    [Article("CSS", "L815-24"), Article("CSS", "D815-19-1")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("asi", (individu, mois) =>
    {
        var famille = individu.In<Famille>();
        var parents = famille.Members<Individu>(Famille.Parent);
        var nombreAsi = parents.Count(parent => ConditionsVieillesse.Asi[parent, mois]);
        var aucunAspa = !parents.Any(parent => ConditionsVieillesse.Aspa[parent, mois]);
        var plafond = When(Composition.EnCouple[famille, mois], VieillesseFigures.PlafondAsiCouple[mois]).Otherwise(VieillesseFigures.PlafondAsiSeul[mois]);
        var manque = Positive((plafond / 12) - RessourcesVieillesse.DeLaFamille[famille, mois]);

        var concerne = individu.HasRole(Famille.Parent, Famille.Definition) & ConditionsVieillesse.Asi[individu, mois] & aucunAspa;
        return When(concerne, manque / nombreAsi).Otherwise(0);
    });
}
