using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Distribution;

/// <summary>Where a result comes from not being exact: three reasons that are never added up, since they are not of one kind.</summary>
/// <param name="Sampling">Others might have been drawn.</param>
/// <param name="Calibration">What the sample is brought to is not exact; nothing where it was brought to nothing.</param>
/// <param name="Assumptions">What was assumed (who claims, what a contact does) may be otherwise.</param>
public sealed record Bands(Interval? Sampling, Interval? Calibration, Interval? Assumptions)
{
    /// <summary>The name of the widest, as <c>sampling</c>, <c>calibration</c> or <c>assumptions</c>; nothing where none has a width.</summary>
    public string? Widest => Named.Where(one => one.Width > 0).OrderByDescending(one => one.Width).Select(one => one.Name).FirstOrDefault();

    /// <summary>Which of them leaves most in doubt, in a sentence.</summary>
    public Text Sentence => (Widest switch
    {
        "sampling" => new Text("ce qui laisse le plus de doute est l’échantillon", "what leaves most in doubt is the sample"),
        "calibration" => new Text("ce qui laisse le plus de doute est le calage de la population", "what leaves most in doubt is how the population was calibrated"),
        "assumptions" => new Text("ce qui laisse le plus de doute est ce qui est supposé", "what leaves most in doubt is what is assumed"),
        _ => new Text("aucune des trois fourchettes n’a de largeur", "none of the three ranges has a width"),
    }).AsSentence();

    private IEnumerable<(string Name, double Width)> Named =>
        [("sampling", WidthOf(Sampling)), ("calibration", WidthOf(Calibration)), ("assumptions", WidthOf(Assumptions))];

    private static double WidthOf(Interval? band) => band is { } one ? one.High - one.Low : 0;
}
