using Prevenance.Choices.Documents;
using Prevenance.Choices.Scenarios;
using Prevenance.Choices.Tests.Capacity;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Tests.Scenarios;

/// <summary>A reader says other ranges: what comes out is what running the scenario with them gives.</summary>
public sealed class RetellingTests : IDisposable
{
    private static readonly ScenarioRun Run = new("nowhere", threads: 2);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("prevenance");

    public void Dispose() => data.Delete(recursive: true);

    [Theory]
    [InlineData("{ rsa: [0.66, 0.80] }", "{ rsa: [0.2, 0.9] }", "rsa", 0.2, 0.9)]
    [InlineData("{ af: [0.9, 1], rsa: [0, 1] }", "{ af: [0.9, 1], rsa: [0.5, 0.6] }", "rsa", 0.5, 0.6)]
    [InlineData("{ af: [0.9, 1], rsa: [0.5, 0.6] }", "{ af: [0, 1], rsa: [0.5, 0.6] }", "af", 0, 1)]
    public void A_result_told_again_is_what_the_scenario_gives_when_it_is_run_with_the_same_ranges(string was, string takeUp, string right, double low, double high)
    {
        var kept = Kept(Run.Of(InventedScenario.Read(takeUp: was)));
        // The baseline that a file would freeze has its own take-up: the ranges of a reader freeze nothing.
        Assert.Equal(Words(Run.Of(InventedScenario.Read(takeUp: takeUp)) with { Hash = kept.Hash }), Words(Retelling.Of(kept, Ranges((right, new(low, high))))));
    }

    [Fact]
    public void With_the_ranges_that_it_stands_on_a_result_is_the_same()
    {
        var kept = Kept(Run.Of(InventedScenario.Read(takeUp: "{ af: [0.9, 1], rsa: [0.66, 0.80] }")));
        Assert.Contains(("af", new Interval(0.9, 1)), Retelling.TakeUps(kept));
        Assert.Contains(("rsa", new Interval(0.66, 0.8)), Retelling.TakeUps(kept));
        Assert.Equal(Words(kept), Words(Retelling.Of(kept, Ranges([.. Retelling.TakeUps(kept)]))));
    }

    [Fact]
    public void A_right_of_which_the_scenario_says_nothing_cannot_be_said_otherwise()
    {
        var kept = Kept(Run.Of(InventedScenario.Read()));
        Assert.DoesNotContain("af", kept.Stakes!.Claimable);
        Assert.Equal(Words(kept), Words(Retelling.Of(kept, Ranges(("af", new(0, 0))))));
    }

    [Fact]
    public void What_a_crisis_costs_a_team_changes_its_week_and_nothing_of_the_law()
    {
        var kept = Kept(Run.Of(InventedScenario.Read() with { Team = InventedTeam.Read() }));
        var again = Retelling.Of(kept, new(new Dictionary<string, Interval>(), new(100, 120), new(0.2, 0.4)));
        Assert.NotEqual(kept.Week!.WaitDifference, again.Week!.WaitDifference);
        Assert.Equal(kept.Week.Today.WaitWeeks, Retelling.Of(kept, new(new Dictionary<string, Interval>(), null, null)).Week!.Today.WaitWeeks);
        Assert.Equal(kept.Law!.Evenness.Ways, again.Law!.Evenness.Ways);
    }

    [Fact]
    public void What_was_kept_with_another_result_is_not_told_again_from()
    {
        var folder = ResultFolder.In(data.FullName);
        var result = Run.Of(InventedScenario.Read());
        folder.Keep(result);
        // As where a run was stopped between its two files.
        folder.Keep(result with { Hash = "another", Stakes = null });
        Assert.Null(folder.FindWithStakes("rsa-a-700")!.Stakes);
        Assert.Empty(Retelling.TakeUps(folder.FindWithStakes("rsa-a-700")!));
    }

    private ScenarioResult Kept(ScenarioResult result)
    {
        ResultFolder.In(data.FullName).Keep(result);
        return ResultFolder.In(data.FullName).FindWithStakes(result.Scenario.Name)!;
    }

    private static OtherRanges Ranges(params (string Right, Interval TakeUp)[] ranges) => new(ranges.ToDictionary(one => one.Right, one => one.TakeUp), null, null);

    private static string Words(ScenarioResult result) => ScenarioDocument.Of(result, Language.English).ToJsonString();
}
