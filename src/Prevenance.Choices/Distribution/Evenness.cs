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
}
