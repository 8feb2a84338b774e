using Prevenance.Territory.Access;

namespace Prevenance.Choices.Distribution;

/// <summary>How unevenly people live (Gini), before a change and after it: 0 where all live on the same.</summary>
/// <param name="Before">Before.</param>
/// <param name="After">After.</param>
public sealed record Evenness(double Before, double After)
{
    /// <param name="shares">The households.</param>
    public static Evenness Of(IReadOnlyList<Share> shares) => new(Gini(shares, share => share.Before), Gini(shares, share => share.After));

    private static double Gini(IReadOnlyList<Share> shares, Func<Share, double> of) => Equity.Of(shares.Select(share => (of(share), share.People)))?.Gini ?? 0;

    /// <summary>By how much Gini would move with each household, were it drawn a little more often: its error is that of the mean of these (Deville 1999).</summary>
    /// <param name="shares">The households.</param>
    /// <param name="of">What is read of each.</param>
    /// <returns>In the order of the households; their mean by people is zero.</returns>
    internal static double[] Influence(IReadOnlyList<Share> shares, Func<Share, double> of)
    {
        var (people, all) = (shares.Sum(share => share.People), shares.Sum(share => of(share) * share.People));
        var influence = new double[shares.Count];
        if (all <= 0)
            return influence;
        var (gini, before, held) = (Gini(shares, of), 0.0, 0.0);
        foreach (var rank in Enumerable.Range(0, shares.Count).OrderBy(rank => of(shares[rank])))
        {
            var (value, count) = (of(shares[rank]), shares[rank].People);
            // Half of those who have the same as oneself stand before, and half after.
            var (place, under) = (before + (count / 2), held + (value * count / 2));
            influence[rank] = (2 * ((value * place) + all - under) / all) - ((1 + gini) * (1 + (value * people / all)));
            (before, held) = (before + count, held + (value * count));
        }
        return influence;
    }
}
