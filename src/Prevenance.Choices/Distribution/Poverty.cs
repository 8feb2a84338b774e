namespace Prevenance.Choices.Distribution;

/// <summary>The share of people who live on less than 60 % of what the one in the middle lives on.</summary>
/// <param name="Line">That amount before the change, in euros.</param>
/// <param name="Before">The share under it before.</param>
/// <param name="AfterFixedLine">The share after, under the line as it was: did people come to have less?</param>
/// <param name="OwnLine">The line after the change, which moves with the one in the middle.</param>
/// <param name="AfterOwnLine">The share after, under the line as it is then: are there more people far from the middle?</param>
public sealed record Poverty(double Line, double Before, double AfterFixedLine, double OwnLine, double AfterOwnLine)
{
    private const double OfTheMedian = 0.6;
    private const double Median = 0.5;

    /// <param name="shares">The households; at least one.</param>
    public static Poverty Of(IReadOnlyList<Share> shares)
    {
        var before = Ladder.Of(shares.Select(share => (share.Before, share.People)));
        var after = Ladder.Of(shares.Select(share => (share.After, share.People)));
        var (line, ownLine) = (OfTheMedian * before.At(Median), OfTheMedian * after.At(Median));
        return new Poverty(line, before.Below(line), after.Below(line), ownLine, after.Below(ownLine));
    }
}
