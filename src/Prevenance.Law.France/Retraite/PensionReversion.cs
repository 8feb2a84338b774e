using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Retraite;

/// <summary>Pension de réversion of the general scheme: a share of the pension of a husband or wife who died, as far as one's own means leave room for it.</summary>
public static class PensionReversion
{
    private const int MoisDuTrimestre = 3;
    private const int MoisDeLAnnee = 12;

    private static readonly FigureFile Figures = FrenchFigures.Book["Retraite/pension_reversion"];
    private static readonly Figure Smic = FrenchFigures.Book["Revenus/smic"]["smic_b_horaire"];

    /// <summary>Gross; what they had, or would have had if they had not retired yet.</summary>
    [Repeats]
    [Within(0)]
    [Label("Pension de base du mari ou de la femme qui est décédé, par mois", "Basic pension of the husband or wife who died, a month")]
    public static readonly Monthly<Individu, Number> PensionDuDefunt = Monthly.Amount<Individu>("pension_conjoint_decede");

    [Essential]
    [Within(0, 240)]
    [Label("Trimestres d’assurance du mari ou de la femme qui est décédé", "Quarters of insurance of the husband or wife who died")]
    public static readonly Permanent<Individu, Number> TrimestresDuDefunt = Permanent.Number<Individu>("trimestres_conjoint_decede");

    [Label("Plafond de ressources de la pension de réversion, par an", "Ceiling of means of the survivor’s pension, by year")]
    [Article("CSS", "L353-1"), Article("CSS", "D353-1-1")]
    public static readonly Monthly<Famille, Number> Plafond = Monthly.Amount<Famille>("pension_reversion_plafond", (famille, mois) =>
        Figures["heures_de_smic"][mois] * Smic[mois.Year.January]
            * When(Composition.EnCouple[famille, mois], Figures["coefficient_couple"][mois]).Otherwise(1));

    /// <summary>Those of the couple over three months. Earnings of who claims count for less from the age that opens the right.</summary>
    [Label("Ressources pour la pension de réversion, par mois", "Means for the survivor’s pension, a month")]
    [Article("CSS", "R353-1"), Article("CSS", "R815-18"), Article("CSS", "R815-22")]
    public static readonly Monthly<Individu, Number> Ressources = Monthly.Amount<Individu>("pension_reversion_base_ressources", (individu, mois) =>
    {
        var trimestre = mois.Preceding(MoisDuTrimestre).ToList();
        var percus = individu.In<Famille>().Members<Individu>(Famille.Parent).Sum(parent => RessourcesVieillesse.PercusSur(parent, trimestre));
        var travail = trimestre.Sum(m => MontantsBruts.Salaire[individu, m] + Positive(ChiffreAffaires.AutoEntrepreneur[individu, m]));
        return (percus - (Figures["abattement_travail"][mois] * travail)) / MoisDuTrimestre;
    });

    [Benefit, Right]
    [Label("Pension de réversion, avant CSG et CRDS", "Survivor’s pension, before CSG and CRDS")]
    [Article("CSS", "L353-1"), Article("CSS", "D353-1"), Article("CSS", "D353-3"), Article("CSS", "R353-1")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("pension_reversion", (individu, mois) =>
        WhereEver(PensionDuDefunt[individu, mois] > 0, () => Ouverte(individu, mois) * DeLaPersonne(individu, mois), 0));

    private static Flag Ouverte(Subject<Individu> individu, Month mois) =>
        (Ages.Age[individu, mois] >= Figures["age"][mois]) & Mariage.Etabli(individu, mois);

    /// <summary>The share, or the minimum in proportion to the quarters of the deceased; then no more than what is missing to the ceiling.</summary>
    private static Number DeLaPersonne(Subject<Individu> individu, Month mois)
    {
        var duree = Figures["trimestres_du_minimum"][mois];
        var minimum = Figures["minimum"][mois] * Min(TrimestresDuDefunt[individu], duree) / duree;
        var pleine = Max(Figures["taux"][mois] * PensionDuDefunt[individu, mois], minimum);
        return Min(pleine, Positive((Plafond[individu.In<Famille>(), mois] / MoisDeLAnnee) - Ressources[individu, mois]));
    }
}
