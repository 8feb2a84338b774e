using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Distribution;

/// <summary>The three reasons for which a figure is not exact, in words: apart, and never added up.</summary>
public static class BandsText
{
    private static readonly Text NotWorkedOut = new("pas calculé", "not worked out");

    /// <summary>Each of them, then which leaves most in doubt.</summary>
    /// <param name="bands">The three.</param>
    /// <param name="words">A range in words, with its unit.</param>
    public static IReadOnlyList<Text> Of(Bands bands, Func<Interval?, Text> words) =>
    [
        .. bands.Apart.Select(one => (Name: NameOf(one.Name), Range: Told(one.Range, words))).Select(one => Text.Of($"{one.Name} : {one.Range}", $"{one.Name}: {one.Range}")),
        bands.Sentence,
    ];

    /// <summary>One of them in words, or that it was not worked out.</summary>
    /// <param name="range">The range; nothing where it was not worked out.</param>
    /// <param name="words">A range in words, with its unit.</param>
    public static Text Told(Interval? range, Func<Interval?, Text> words) => range is null ? NotWorkedOut : words(range);

    /// <summary>What one of them is called.</summary>
    public static Text NameOf(string band) => band switch
    {
        Bands.OfSampling => new("échantillon", "sample"),
        Bands.OfCalibration => new("calage", "calibration"),
        _ => new("ce qui est supposé", "what is assumed"),
    };
}
