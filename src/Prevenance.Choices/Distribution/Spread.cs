namespace Prevenance.Choices.Distribution;

/// <summary>How people live before a change and after it.</summary>
/// <param name="Classes">Who gains and who loses.</param>
/// <param name="Tenths">By tenth of people.</param>
/// <param name="Evenness">How unevenly.</param>
/// <param name="Poverty">How many under the line.</param>
public sealed record Spread(GainsAndLosses Classes, Tenths Tenths, Evenness Evenness, Poverty Poverty)
{
    /// <param name="shares">The households; at least one.</param>
    public static Spread Of(IReadOnlyList<Share> shares) => new(GainsAndLosses.Of(shares), Tenths.Of(shares), Evenness.Of(shares), Poverty.Of(shares));
}
