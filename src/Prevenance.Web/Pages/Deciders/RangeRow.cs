using Prevenance.Choices.Distribution;
using Prevenance.Territory.Statistics;

namespace Prevenance.Web.Pages.Deciders;

/// <summary>One figure in several ways of things, each with its range.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Ranges">In each way; nothing where it is not known.</param>
/// <param name="Words">A range in words.</param>
public sealed record RangeRow(Text Name, IReadOnlyList<Interval?> Ranges, Func<Interval?, Text> Words)
{
    /// <summary>In each way, the three reasons for which it is not exact, told apart in the place of the range; nothing where they are not.</summary>
    public IReadOnlyList<Bands?> Doubts { get; init; } = [.. Ranges.Select(_ => (Bands?)null)];
}
