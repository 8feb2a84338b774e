using Prevenance.Choices.Capacity.Weeks;
using Prevenance.Choices.Scenarios.Running;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Scenarios;

/// <summary>Ranges that a reader says otherwise than the scenario: who claims, what a crisis costs a team, what an early contact does to crises.</summary>
/// <param name="TakeUp">By right; the scenario's own where nothing is said.</param>
/// <param name="HoursPerCrisis">In hours; the team's own where nothing is said.</param>
/// <param name="HazardRatio">By what an early contact multiplies crises; the team's own where nothing is said.</param>
public sealed record OtherRanges(IReadOnlyDictionary<string, Interval> TakeUp, Interval? HoursPerCrisis, Interval? HazardRatio)
{
    /// <summary>What a share of take-up may be.</summary>
    public static Interval Share { get; } = new(0, 1);
}

/// <summary>Tells a result again with other ranges: the law, the people and the seed stay, so that what moves moves by the ranges alone.</summary>
public static class Retelling
{
    /// <summary>The rights whose take-up may be said otherwise, each with the range that the result stands on.</summary>
    public static IReadOnlyList<(string Right, Interval TakeUp)> TakeUps(ScenarioResult kept) =>
        [.. (kept.Stakes?.Claimable ?? []).Select(right => (right, kept.Scenario.TakeUpOf(right)))];

    /// <param name="kept">The result, with what is at stake.</param>
    /// <param name="ranges">What is said otherwise.</param>
    public static ScenarioResult Of(ScenarioResult kept, OtherRanges ranges)
    {
        var takeUp = kept.Scenario.TakeUp.Keys.Concat(TakeUps(kept).Select(one => one.Right).Where(ranges.TakeUp.ContainsKey)).Distinct()
            .ToDictionary(right => right, right => ranges.TakeUp.GetValueOrDefault(right, kept.Scenario.TakeUpOf(right)), StringComparer.Ordinal);
        var (scenario, team) = (kept.Scenario with { TakeUp = takeUp }, TeamOf(kept.Scenario.Team, ranges));
        return kept with
        {
            Scenario = scenario with { Team = team },
            Law = kept.Stakes is { } stakes ? LawTold.Of(stakes, scenario) : kept.Law,
            // Two hundred ways of things take a while, and nothing said otherwise gives the same.
            Week = team is null || team == kept.Scenario.Team ? kept.Week : TeamWeek.Of(team, scenario.Seed),
        };
    }

    private static Team? TeamOf(Team? team, OtherRanges ranges) => team is { Prevention: { } prevention }
        ? team with { Prevention = prevention with { HoursPerCrisis = ranges.HoursPerCrisis ?? prevention.HoursPerCrisis, HazardRatio = ranges.HazardRatio ?? prevention.HazardRatio } }
        : team;
}
