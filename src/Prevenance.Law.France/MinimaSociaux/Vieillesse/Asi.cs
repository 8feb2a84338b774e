using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Allocation supplémentaire d'invalidité: brings a small invalidity or early pension up to a set income.</summary>
public static class Asi
{
    [Label("Plafond de ressources de l’ASI, par an", "Ceiling of means of the ASI, by year")]
    [Article("CSS", "D815-19"), Article("CSS", "L161-25")]
    public static readonly Monthly<Famille, Number> Plafond = Monthly.Amount<Famille>("asi_plafond", (famille, mois) =>
        When(Composition.EnCouple[famille, mois], VieillesseFigures.PlafondAsiCouple[mois]).Otherwise(VieillesseFigures.PlafondAsiSeul[mois]));

    /// <summary>Until March 2020 the allowance had amounts of its own; since, it makes up what is missing, but a partner without ASI nor ASPA leaves a limit.</summary>
    [Label("Montant maximal de l’allocation supplémentaire d’invalidité", "Most that ASI may be")]
    [Article("CSS", "D815-19")]
    public static readonly Monthly<Famille, Number> Maximum = Monthly.Amount<Famille>("asi_maximum", (famille, mois) =>
    {
        var allocataires = ConditionsVieillesse.Allocataires[famille, mois];
        if (mois < AspaAvecAsi.Fin)
        {
            var seul = VieillesseFigures.MontantAsiSeul[mois];
            return When(allocataires <= 1, seul).When(Composition.Maries[famille, mois], VieillesseFigures.MontantAsiCouple[mois]).Otherwise(2 * seul) / 12;
        }
        return When(
                Composition.EnCouple[famille, mois] & (allocataires <= 1),
                (VieillesseFigures.PlafondAsiSeul[mois] / 12) - VieillesseFigures.PensionMinimale[mois])
            .Otherwise(Plafond[famille, mois] / 12);
    });

    /// <summary>Half of what is missing to the couple's ceiling.</summary>
    [Label("ASI quand l’autre membre du couple a l’ASPA", "ASI when the partner has ASPA")]
    [Article("CSS", "D815-19")]
    public static readonly Monthly<Famille, Number> AvecAspa = Monthly.Amount<Famille>("asi_avec_aspa", (famille, mois) =>
        mois < AspaAvecAsi.Fin ? AspaAvecAsi.PartDeLAsi(famille, mois) : Manque(famille, mois) / 2);

    /// <summary>Shared equally when both have it.</summary>
    [Benefit, Right]
    [Label("Allocation supplémentaire d’invalidité", "Supplementary disability allowance (ASI)")]
    [Article("CSS", "L815-24"), Article("CSS", "L815-24-1"), Article("CSS", "D815-19")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("asi", (individu, mois) =>
    {
        var concerne = individu.HasRole(Famille.Parent, Famille.Definition) & ConditionsVieillesse.Asi[individu, mois];
        return WhereEver(concerne, () => DeLaPersonne(individu, mois), 0);
    });

    private static Number DeLaPersonne(Subject<Individu> individu, Month mois)
    {
        var famille = individu.In<Famille>();
        var unAspa = famille.Members<Individu>(Famille.Parent).Any(parent => ConditionsVieillesse.Aspa[parent, mois]);
        return When(unAspa, AvecAspa[famille, mois])
            .Otherwise(Min(Manque(famille, mois), Maximum[famille, mois]) / ConditionsVieillesse.Allocataires[famille, mois]);
    }

    private static Number Manque(Subject<Famille> famille, Month mois) =>
        Positive((Plafond[famille, mois] / 12) - RessourcesVieillesse.DeLaFamille[famille, mois]);
}
