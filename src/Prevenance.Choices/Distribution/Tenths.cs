namespace Prevenance.Choices.Distribution;

/// <summary>Ten parts of people, by what they live on before a change. Those who live on the same are in the same part.</summary>
/// <param name="Upper">The most that each of the first nine parts lives on.</param>
/// <param name="Parts">Each part, from those who have least.</param>
public sealed record Tenths(IReadOnlyList<double> Upper, IReadOnlyList<Tenth> Parts)
{
    /// <summary>How many parts there are.</summary>
    public const int Count = 10;

    /// <param name="shares">The households.</param>
    public static Tenths Of(IReadOnlyList<Share> shares)
    {
        var ladder = Ladder.Of(shares.Select(share => (share.Before, share.People)));
        double[] upper = [.. Enumerable.Range(1, Count - 1).Select(tenth => ladder.At(tenth / (double)Count))];
        var parts = shares.ToLookup(share => PlaceOf(share, upper));
        return new Tenths(upper, [.. Enumerable.Range(0, Count).Select(rank => Tenth.Of(parts[rank]))]);
    }

    /// <summary>In which part a household is, from zero, those who have least.</summary>
    public int PlaceOf(Share share) => PlaceOf(share, Upper);

    private static int PlaceOf(Share share, IReadOnlyList<double> upper) => upper.Count(most => most < share.Before);
}

/// <summary>A part of people.</summary>
/// <param name="People">How many.</param>
/// <param name="Before">What they live on together before the change.</param>
/// <param name="After">And after.</param>
public sealed record Tenth(double People, double Before, double After)
{
    /// <summary>What the change comes to for one person, on average; nothing where there is nobody.</summary>
    public double? MeanChange => People > 0 ? (After - Before) / People : null;

    internal static Tenth Of(IEnumerable<Share> shares) => shares.Aggregate(new Tenth(0, 0, 0), (sum, share) =>
        new Tenth(sum.People + share.People, sum.Before + (share.Before * share.People), sum.After + (share.After * share.People)));
}
