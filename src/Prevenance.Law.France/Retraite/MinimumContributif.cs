using Prevenance.Law.Figures;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Retraite;

/// <summary>Minimum contributif: brings a full-rate pension of the general scheme up to a minimum, in proportion to the quarters, below a ceiling of all pensions.</summary>
/// <remarks>The amounts are those of the month in which one retires: the month asked stands for it.</remarks>
public static class MinimumContributif
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Retraite/minimum_contributif"];

    /// <summary>Gross, at the full rate, before the minimum.</summary>
    [Repeats]
    [Within(0)]
    [Label("Retraite de base à taux plein avant le minimum, par mois", "Basic pension at the full rate before the minimum, a month")]
    public static readonly Monthly<Individu, Number> PensionCalculee = Monthly.Amount<Individu>("retraite_base_avant_minimum");

    [Essential]
    [Within(0, 240)]
    [Label("Trimestres validés pour la retraite de base", "Quarters that count for the basic pension")]
    public static readonly Permanent<Individu, Number> TrimestresValides = Permanent.Number<Individu>("trimestres_valides");

    [Essential]
    [Within(0, 240)]
    [Label("Trimestres cotisés par le travail", "Quarters of contributions from work")]
    public static readonly Permanent<Individu, Number> TrimestresCotises = Permanent.Number<Individu>("trimestres_cotises");

    /// <summary>By the year of birth: 172 for the youngest.</summary>
    [Essential]
    [Within(1, 240)]
    [Label("Trimestres qu’il faut pour une retraite entière", "Quarters that a whole pension takes")]
    public static readonly Permanent<Individu, Number> TrimestresRequis = Permanent.Number<Individu>("trimestres_requis", @default: 172);

    /// <summary>What the minimum adds, up to the ceiling of all pensions, supplementary ones included.</summary>
    [Benefit, Right]
    [Label("Minimum contributif, en plus de la retraite de base", "Minimum contributif, on top of the basic pension")]
    [Article("CSS", "L351-10"), Article("CSS", "D351-2-1"), Article("CSS", "L173-2")]
    public static readonly Monthly<Individu, Number> Complement = Monthly.Amount<Individu>("minimum_contributif", (individu, mois) =>
        WhereEver(PensionCalculee[individu, mois] > 0, () => DeLaPersonne(individu, mois), 0));

    private static Number DeLaPersonne(Subject<Individu> individu, Month mois)
    {
        var requis = TrimestresRequis[individu];
        var cotises = TrimestresCotises[individu];
        var simple = Figures["montant"][mois] * Min(1, TrimestresValides[individu] / requis);
        var majoration = (cotises >= Figures["trimestres_de_la_majoration"][mois])
            * ((Figures["montant_majore"][mois] - Figures["montant"][mois]) * Min(1, cotises / requis));
        var pension = PensionCalculee[individu, mois];
        var toutes = Max(pension, MontantsBruts.Retraite[individu, mois]);
        return Min(Positive(simple + majoration - pension), Positive(Figures["plafond"][mois] - toutes));
    }
}
