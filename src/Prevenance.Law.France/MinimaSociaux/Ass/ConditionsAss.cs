using Prevenance.Law.Figures;
using Prevenance.Law.France.AssuranceChomage;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Who may receive the allowance of the long-term unemployed.</summary>
public static class ConditionsAss
{
    private const int MoisDeCumul = 3;
    private const int MoisSansTravail = 3;

    private static readonly FigureFile Figures = FrenchFigures.Book["MinimaSociaux/Ass/ass"];

    /// <summary>Wages or a business, whatever the person is registered as.</summary>
    [Label("Travaille ce mois-ci", "Works this month")]
    [Article("C. trav.", "R5425-2")]
    public static readonly Monthly<Individu, Flag> Travaille = Monthly.Flag<Individu>("ass_travaille", (individu, mois) =>
        (Travail.SalaireImposable[individu, mois] > 0) | (Travail.SalaireNet[individu, mois] > 0) | (ChiffreAffaires.AutoEntrepreneur[individu, mois] > 0));

    [Label("Mois où un travail aurait été cumulé avec l’ASS", "Month in which work goes together with ASS")]
    [Article("C. trav.", "R5425-2")]
    public static readonly Monthly<Individu, Flag> Cumule = Monthly.Flag<Individu>("ass_mois_de_cumul", (individu, mois) =>
        Travaille[individu, mois] & Remplacement.AssPreconditionRemplie[individu, mois] & !EnsembleDesMinima.AahExclutAss[individu, mois]);

    [Label("Mois sans travail", "Month without work")]
    [Article("C. trav.", "R5425-4")]
    public static readonly Monthly<Individu, Flag> SansTravail = Monthly.Flag<Individu>("ass_mois_sans_travail", (individu, mois) =>
        !Travaille[individu, mois]);

    /// <summary>Work is allowed beside the allowance for three months; three months without work start the count again.</summary>
    [Label("Peut cumuler l’ASS et un salaire", "May have ASS and wages together")]
    [Article("C. trav.", "R5425-2"), Article("C. trav.", "R5425-4")]
    public static readonly Monthly<Individu, Flag> Cumul = Monthly.Flag<Individu>("ass_eligibilite_cumul_individu", (individu, mois) =>
    {
        Number cumules = 0;
        Number sansTravail = 0;
        foreach (var m in mois.Preceding(12).Append(mois))
        {
            cumules *= sansTravail < MoisSansTravail;
            sansTravail = SansTravail[individu, m] * (sansTravail + 1);
            cumules += Cumule[individu, m] * (Number)1;
        }

        return cumules <= MoisDeCumul;
    });

    [Label("Sans emploi ce mois-ci", "Out of work this month")]
    [Article("C. trav.", "L5423-1")]
    public static readonly Monthly<Individu, Flag> SansEmploi = Monthly.Flag<Individu>("ass_sans_emploi", (individu, mois) =>
        Personne.Activite[individu, mois].Is(Activite.Chomeur) & !Travaille[individu, mois]);

    /// <summary>Unemployed without benefit, having worked enough before, not yet of age to retire, and without AAH.</summary>
    [Label("Peut recevoir l’ASS", "May receive ASS")]
    [Article("C. trav.", "L5423-1"), Article("C. trav.", "R5423-1")]
    public static readonly Monthly<Individu, Flag> Remplies = Monthly.Flag<Individu>("ass_eligibilite_individu", (individu, mois) =>
        Remplacement.AssPreconditionRemplie[individu, mois]
        & (Ages.AgeEnMois[individu, mois] <= Figures["age_max"][mois])
        & Remplacement.ChomageNet[individu, mois].Is(0)
        & AllocationsChomage.Comptees(individu, mois).Is(0)
        & (SansEmploi[individu, mois] | Cumul[individu, mois])
        & !EnsembleDesMinima.AahExclutAss[individu, mois]);
}
