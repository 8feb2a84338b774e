using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Allocation supplémentaire d'invalidité: brings a small invalidity or early pension up to a set income.</summary>
public static class Asi
{
    private static readonly Month SansMaximum = new(2020, 4);

    /// <summary>Until March 2020 the allowance had amounts of its own; since, it makes up what is missing, but a partner without ASI nor ASPA leaves a limit.</summary>
    [Label("Montant maximal de l’allocation supplémentaire d’invalidité", "Most that ASI may be")]
    [Article("CSS", "D815-19")]
    public static readonly Monthly<Famille, Number> Maximum = Monthly.Amount<Famille>("asi_maximum", (famille, mois) =>
    {
        var allocataires = ConditionsVieillesse.Allocataires[famille, mois];
        if (mois < SansMaximum)
        {
            var seul = VieillesseFigures.MontantAsiSeul[mois];
            return When(allocataires <= 1, seul).When(Composition.Maries[famille, mois], VieillesseFigures.MontantAsiCouple[mois]).Otherwise(2 * seul) / 12;
        }
        return When(
                Composition.EnCouple[famille, mois] & (allocataires <= 1),
                (VieillesseFigures.PlafondAsiSeul[mois] / 12) - VieillesseFigures.PensionMinimale[mois])
            .Otherwise(VieillesseFigures.PlafondAsiCouple[mois] / 12);
    });

    /// <summary>Before April 2020, the share of who has a partner with ASPA is not worked out: see docs/discrepancies.md.</summary>
    [Label("Écartée par l’ASPA de l’autre membre du couple", "Set aside by the partner’s ASPA")]
    [Article("CSS", "L815-24")]
    public static readonly Monthly<Famille, Flag> Ecartee = Monthly.Flag<Famille>("asi_ecartee_par_aspa", (famille, mois) =>
        mois < SansMaximum ? AvecAspa(famille, mois) : false);

    /// <summary>What is missing to the ceiling; half of it when the partner has ASI or ASPA.</summary>
    [Benefit, Right]
    [Label("Allocation supplémentaire d’invalidité", "Supplementary disability allowance (ASI)")]
    [Article("CSS", "L815-24"), Article("CSS", "L815-24-1"), Article("CSS", "D815-19")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("asi", (individu, mois) =>
    {
        var famille = individu.In<Famille>();
        var plafond = When(Composition.EnCouple[famille, mois], VieillesseFigures.PlafondAsiCouple[mois]).Otherwise(VieillesseFigures.PlafondAsiSeul[mois]);
        var manque = Positive((plafond / 12) - RessourcesVieillesse.DeLaFamille[famille, mois]);

        var concerne = individu.HasRole(Famille.Parent, Famille.Definition) & ConditionsVieillesse.Asi[individu, mois];
        return When(concerne & !Ecartee[famille, mois], Min(manque, Maximum[famille, mois]) / ConditionsVieillesse.Allocataires[famille, mois]).Otherwise(0);
    });

    internal static Flag AvecAspa(Subject<Famille> famille, Month mois) =>
        famille.Members<Individu>(Famille.Parent).Any(parent => ConditionsVieillesse.Aspa[parent, mois]);
}
