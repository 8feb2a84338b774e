using Prevenance.Law;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Reforms;

/// <summary>What a value of the law may be, by its unit; what lies beyond was mistyped (docs/choices.md).</summary>
internal static class FigureBounds
{
    /// <summary>The most of any figure, in euros and in units that are not among those below.</summary>
    public const double Most = 1e7;

    /// <summary>A rate this many times over any that ever was is a percentage that somebody wrote for a rate.</summary>
    private const double OutOfScale = 10;

    private const double Percent = 100;

    private static readonly Dictionary<string, double> MostByUnit = new(StringComparer.Ordinal)
    {
        ["ans"] = 150,
        ["mois"] = 1_200,
        ["heures"] = 8_784,
        ["heures/mois"] = 744,
        ["enfants"] = 30,
        ["nombre"] = 1e6,
    };

    /// <summary>What is wrong with a value of a figure; nothing where nothing is.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="value">The value.</param>
    /// <param name="ever">From which to which it went so far: one that was never below zero stays above.</param>
    public static Text? Wrong(FigureHeader figure, double value, Interval ever) => figure.Unit == "taux"
        ? WrongRate(value, ever, Math.Max(1, OutOfScale * ever.High))
        : Wrong(value, figure.Unit, ever, MostByUnit.GetValueOrDefault(figure.Unit, Most));

    /// <summary>What is wrong with a rate of a scale: of each euro of a bracket, no more than that euro is taken or given.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="value">The value.</param>
    /// <param name="ever">From which to which its rates went so far.</param>
    public static Text? WrongRate(FigureHeader scale, double value, Interval ever) =>
        scale.Unit == "taux" && ever.High <= 1 ? WrongRate(value, ever, most: 1) : Wrong(scale, value, ever);

    /// <summary>What is wrong with a threshold from which a bracket begins.</summary>
    public static Text? WrongThreshold(double value) => Wrong(value, "€", default, Most);

    private static Text? WrongRate(double value, Interval ever, double most) => value > most && value / Percent <= most
        ? Text.Of($"c’est un taux : il s’écrit {value / Percent} et non {value}", $"this is a rate: it is written {value / Percent}, not {value}")
        : Wrong(value, "taux", ever, most);

    private static Text? Wrong(double value, string unit, Interval ever, double most) =>
        value < 0 && ever.Low >= 0 ? Text.Of($"attendu : un nombre positif, en {unit}", $"expected a number above zero, in {unit}")
        : Math.Abs(value) > most ? Text.Of($"attendu : au plus {most}, en {unit} ; reçu : {value}", $"expected {most} at the most, in {unit}, found {value}")
        : null;
}
