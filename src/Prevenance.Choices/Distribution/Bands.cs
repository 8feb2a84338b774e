using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Distribution;

/// <summary>Where a result comes from not being exact: three reasons that are never added up, since they are not of one kind.</summary>
/// <param name="Sampling">Others might have been drawn.</param>
/// <param name="Calibration">What the sample is brought to is not exact; nothing where it was brought to nothing.</param>
/// <param name="Assumptions">What was assumed (who claims, what a contact does) may be otherwise.</param>
public sealed record Bands(Interval? Sampling, Interval? Calibration, Interval? Assumptions)
{
    /// <summary>The names of the three.</summary>
    public const string OfAssumptions = "assumptions", OfSampling = "sampling", OfCalibration = "calibration";

    /// <inheritdoc cref="OfAssumptions"/>
    public static IReadOnlyList<string> Names { get; } = [OfAssumptions, OfSampling, OfCalibration];

    /// <summary>The name of the widest, as <c>sampling</c>, <c>calibration</c> or <c>assumptions</c>; nothing where none has a width.</summary>
    public string? Widest => Apart.Where(one => WidthOf(one.Range) > 0).OrderByDescending(one => WidthOf(one.Range)).Select(one => one.Name).FirstOrDefault();

    /// <summary>The three of them, by name.</summary>
    public IReadOnlyList<(string Name, Interval? Range)> Apart => [.. Names.Select(name => (name, this[name]))];

    /// <summary>One of them by its name.</summary>
    public Interval? this[string name] => name switch
    {
        OfSampling => Sampling,
        OfCalibration => Calibration,
        _ => Assumptions,
    };

    /// <summary>Which of them leaves most in doubt, in a sentence.</summary>
    public Text Sentence => (Widest switch
    {
        OfSampling => new Text("ce qui laisse le plus de doute est l’échantillon", "what leaves most in doubt is the sample"),
        OfCalibration => new Text("ce qui laisse le plus de doute est le calage de la population", "what leaves most in doubt is how the population was calibrated"),
        OfAssumptions => new Text("ce qui laisse le plus de doute est ce qui est supposé", "what leaves most in doubt is what is assumed"),
        _ => new Text("aucune des trois fourchettes n’a de largeur", "none of the three ranges has a width"),
    }).AsSentence();

    private static double WidthOf(Interval? band) => band is { } one ? one.High - one.Low : 0;
}
