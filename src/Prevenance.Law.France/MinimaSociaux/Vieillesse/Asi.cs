using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Allocation supplémentaire d'invalidité: brings a small invalidity or early pension up to a set income.</summary>
public static class Asi
{
    [Label("Plafond de ressources de l’ASI, par an", "Ceiling of means of the ASI, by year")]
    [Article("CSS", "D815-19-1"), Article("CSS", "L161-25")]
    public static readonly Monthly<Famille, Number> Plafond = Monthly.Amount<Famille>("asi_plafond", (famille, mois) =>
        When(Composition.EnCouple[famille, mois], VieillesseFigures.PlafondAsiCouple[mois]).Otherwise(VieillesseFigures.PlafondAsiSeul[mois]));

    /// <summary>Shared equally when both have it. A couple of whom one has ASPA is not worked out since April 2020: see docs/discrepancies.md.</summary>
    [Benefit, Right]
    [Label("Allocation supplémentaire d’invalidité", "Supplementary disability allowance (ASI)")]
    [Article("CSS", "L815-24"), Article("CSS", "D815-19-1")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("asi", (individu, mois) =>
    {
        var famille = individu.In<Famille>();
        var parents = famille.Members<Individu>(Famille.Parent);
        var allocataires = ConditionsVieillesse.Allocataires[famille, mois];
        var aucunAspa = !parents.Any(parent => ConditionsVieillesse.Aspa[parent, mois]);
        var manque = Positive((Plafond[famille, mois] / 12) - RessourcesVieillesse.DeLaFamille[famille, mois]);

        var concerne = individu.HasRole(Famille.Parent, Famille.Definition) & ConditionsVieillesse.Asi[individu, mois];
        var sansAspa = When(concerne & aucunAspa, Min(manque, Maximum(allocataires, famille, mois)) / allocataires).Otherwise(0);
        return mois < AspaAvecAsi.Fin ? When(concerne & !aucunAspa, AspaAvecAsi.PartDeLAsi(famille, mois)).Otherwise(sansAspa) : sansAspa;
    });

    /// <summary>Until March 2020 the allowance had amounts of its own; since, it makes up the whole of what is missing.</summary>
    private static Number Maximum(Number allocataires, Subject<Famille> famille, Month mois)
    {
        if (mois >= AspaAvecAsi.Fin)
            return VieillesseFigures.PlafondAsiCouple[mois];
        var seul = VieillesseFigures.MontantAsiSeul[mois];
        return When(allocataires <= 1, seul).When(Composition.Maries[famille, mois], VieillesseFigures.MontantAsiCouple[mois]).Otherwise(2 * seul) / 12;
    }
}
