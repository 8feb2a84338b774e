using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Retraite;

/// <summary>Majoration pour enfants: a tenth more of the basic pension, for who had or raised three children.</summary>
public static class MajorationPourEnfants
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Retraite/majoration_enfants"];

    /// <summary>Told where the increase is missing; a pension that has it already is told as it is paid.</summary>
    [Repeats]
    [Within(0)]
    [Label("Retraite de base versée sans la majoration pour enfants, par mois", "Basic pension paid without the increase for children, a month")]
    public static readonly Monthly<Individu, Number> PensionSansMajoration = Monthly.Amount<Individu>("retraite_base_sans_majoration_enfants");

    /// <summary>Their own, and those raised for nine years before they were sixteen.</summary>
    [Essential]
    [Within(0, 30)]
    [Label("Enfants eus, ou élevés pendant neuf ans avant leurs seize ans", "Children had, or raised for nine years before they were sixteen")]
    public static readonly Permanent<Individu, Number> Enfants = Permanent.Number<Individu>("enfants_eus_ou_eleves");

    [Benefit, Right]
    [Label("Majoration de retraite pour trois enfants, avant CSG et CRDS", "Increase of the pension for three children, before CSG and CRDS")]
    [Article("CSS", "L351-12"), Article("CSS", "R351-30"), Article("CSS", "L342-4")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("majoration_trois_enfants", (individu, mois) =>
        WhereEver(
            PensionSansMajoration[individu, mois] > 0,
            () => (Enfants[individu] >= Figures["enfants"][mois]) * (Figures["taux"][mois] * PensionSansMajoration[individu, mois]),
            0));
}
