using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Autonomie;

/// <summary>APA at home: the help plan, less what the person pays of it.</summary>
public static class ApaDomicile
{
    // Décret 2016-210: before it, one share was asked on the whole plan.
    private static readonly Month TranchesDuPlan = new(2016, 3);

    [Label("Plan d’aide retenu, dans la limite de celui du degré de dépendance", "Help plan, up to that of the degree of dependency")]
    [Article("CASF", "L232-3-1"), Article("CASF", "R232-10")]
    public static readonly Monthly<Individu, Number> Plan = Monthly.Amount<Individu>("dependance_plan_aide_domicile_accepte", (individu, mois) =>
    {
        var gir = Sante.DegreDependance[individu, mois];
        var plafonds = ApaFigures.PlafondDuPlan[mois];
        var part = When(gir.Is(Dependance.Gir1), plafonds["gir_1"])
            .When(gir.Is(Dependance.Gir2), plafonds["gir_2"])
            .When(gir.Is(Dependance.Gir3), plafonds["gir_3"])
            .When(gir.Is(Dependance.Gir4), plafonds["gir_4"])
            .Otherwise(0);
        return Min(Sante.PlanAideDomicile[individu, mois], part * Apa.TiercePersonne[individu, mois]);
    });

    /// <summary>The larger the plan, the lighter the share asked on its upper slices.</summary>
    [Label("Participation au plan d’aide à domicile", "Own share of the help plan")]
    [Article("CASF", "L232-4"), Article("CASF", "R232-11")]
    public static readonly Monthly<Individu, Number> Participation = Monthly.Amount<Individu>("apa_domicile_participation", (individu, mois) =>
    {
        var tiercePersonne = Apa.TiercePersonne[individu, mois];
        var sans = (ApaFigures.SansParticipation[mois] * tiercePersonne).As("Revenu jusqu’auquel rien n’est demandé", "Income up to which nothing is asked");
        var pleine = (ApaFigures.PleineParticipation[mois] * tiercePersonne).As("Revenu à partir duquel tout est demandé", "Income from which the whole share is asked");
        var ressources = (Apa.Ressources[individu, mois] / When(Composition.EnCouple[individu.In<Famille>(), mois], ApaFigures.DiviseurDuCouple[mois]).Otherwise(1))
            .As("Ressources de la personne", "The person’s means");

        Number PartDemandee(Number reduction) => (((1 - reduction) * ressources) + (reduction * pleine) - sans) / (pleine - sans);

        var plan = Plan[individu, mois];
        var taux = ApaFigures.ParticipationMaximale[mois];
        var partDuRevenu = Positive(ressources - sans) / (pleine - sans);
        if (mois < TranchesDuPlan)
            return taux * Min(plan, partDuRevenu * plan);

        var premier = ApaFigures.PremiereTranche[mois] * tiercePersonne;
        var second = ApaFigures.DeuxiemeTranche[mois] * tiercePersonne;
        var pondere = (Min(plan, premier)
                + (Positive(Min(plan, second) - premier) * PartDemandee(ApaFigures.ReductionDeuxiemeTranche[mois]))
                + (Positive(plan - second) * PartDemandee(ApaFigures.ReductionTroisiemeTranche[mois])))
            .As("Plan d’aide, tranche par tranche", "Help plan, slice by slice");

        return Min(taux * plan, taux * partDuRevenu * pondere);
    });

    [Benefit, Right]
    [Label("Allocation personnalisée d’autonomie à domicile", "Personal autonomy allowance at home")]
    [Article("CASF", "L232-1"), Article("CASF", "L232-3"), Article("CASF", "D232-31")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("apa_domicile", (individu, mois) =>
    {
        var allocation = Plan[individu, mois] - Participation[individu, mois];
        var versee = allocation >= ApaFigures.MinimumVerse[mois] * ApaFigures.Smic[mois];
        return (Apa.Eligible[individu, mois] & versee) * allocation;
    });
}
