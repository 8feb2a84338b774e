using Prevenance.Exchange.Cases;

namespace Prevenance.Law.France.Tests;

/// <summary>
/// A right is tried where it changes: just under a threshold, at it, and just over it.
/// Whether its three results are right is what <see cref="CasesTests"/> says.
/// </summary>
public class BoundaryTests
{
    private static readonly Side[] Sides = Enum.GetValues<Side>();

    private static readonly ILookup<(string Right, string Threshold), PeerCase> Boundaries = FrenchCases.All
        .Where(peer => peer.Boundary is not null)
        .ToLookup(peer => (peer.Boundary!.Right, peer.Boundary.Threshold));

    public static TheoryData<string, string> Thresholds => [.. Boundaries.Select(boundary => boundary.Key)];

    public static TheoryData<string> Rights => WritingTests.Rights;

    [Theory]
    [MemberData(nameof(Rights))]
    public void A_right_has_a_boundary(string right) =>
        Assert.True(Boundaries.Any(boundary => boundary.Key.Right == right), $"mark three cases of {right} with the boundary that they try");

    [Theory]
    [MemberData(nameof(Thresholds))]
    public void A_boundary_is_that_of_a_right_and_has_three_sides(string right, string threshold)
    {
        Assert.True(FrenchLaw.System.Find(right) is { Notes.IsRight: true }, $"{right} is no right");
        Assert.Equal(Sides, Cases(right, threshold).Select(peer => peer.Boundary!.Side));
    }

    [Theory]
    [MemberData(nameof(Thresholds))]
    public void One_fact_passes_the_threshold_and_nothing_else_differs(string right, string threshold)
    {
        var cases = Cases(right, threshold);
        Assert.Single(cases.Select(peer => peer.Period).Distinct());

        var facts = cases.ConvertAll(peer => WrittenValues.In(peer.Input));
        var moving = Assert.Single(facts.SelectMany(one => one.Keys).Distinct(), path => facts.Select(one => one.GetValueOrDefault(path)).Distinct().Count() > 1);
        var values = facts.ConvertAll(one => WrittenValues.Number(moving, one[moving]));
        Assert.True(values[0] != values[1] && values[1] != values[2] && (values[0] < values[1]) == (values[1] < values[2]), "'at' lies between 'under' and 'over'");
    }

    [Theory]
    [MemberData(nameof(Thresholds))]
    public void The_right_changes_there(string right, string threshold) =>
        Assert.NotEqual(1, Cases(right, threshold).Select(peer => Outcome(peer, right)).Distinct().Count());

    [Fact]
    public void A_case_says_nothing_that_is_not_read() =>
        Assert.All(FrenchCases.All, peer => Assert.True(peer.UnreadKeys.Count == 0, $"{peer.Name}: {string.Join(", ", peer.UnreadKeys)}"));

    private static List<PeerCase> Cases(string right, string threshold) =>
        [.. Boundaries[(right, threshold)].OrderBy(peer => peer.Boundary!.Side)];

    /// <summary>The values expected of the right, of which a boundary must say at least one.</summary>
    private static string Outcome(PeerCase peer, string right)
    {
        var expected = peer.Expected.Where(value => value.Variable == right).ToList();
        Assert.NotEmpty(expected);
        return string.Join(' ', expected.Select(value => WrittenValues.Number(FrenchLaw.System.Find(right)!, value.Value)));
    }
}
