using Prevenance.Choices.Scenarios;
using Prevenance.Choices.Tests.Capacity;

namespace Prevenance.Choices.Tests.Scenarios;

/// <summary>A baseline and a team that a scenario names by a word stand beside it, and are frozen as if they were written in it.</summary>
public sealed class ScenarioNamesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scenario");

    public ScenarioNamesTests()
    {
        Write("law-2026-11.baseline.yaml", "baseline: law-2026-11\nhouseholds: 50\nseed: 5\n");
        Write("venissieux.team.yaml", InventedTeam.Text);
    }

    [Fact]
    public void A_scenario_that_names_its_baseline_and_its_team_runs_as_one_that_holds_them()
    {
        var (named, whole) = (Open("law-2026-11", "venissieux"), Open("{ households: 50, seed: 5 }", "venissieux.team.yaml"));
        var run = new ScenarioRun("nowhere", threads: 2);
        var (one, other) = (run.Of(named), run.Of(whole));
        Assert.Equal((other.Hash, other.Week!.Team.Name), (one.Hash, one.Week!.Team.Name));
        Assert.Equal(other.Law!.Budgets.Select(line => line.Change), one.Law!.Budgets.Select(line => line.Change));
        Comparison.Require([named, whole with { Name = "other" }]);
    }

    [Fact]
    public void A_baseline_that_is_frozen_part_by_part_serves_scenarios_of_other_teams_and_refuses_what_changed_at_its_line()
    {
        var run = new ScenarioRun("nowhere", threads: 2);
        var today = run.BaselineOf(Open("law-2026-11", "venissieux"));
        Write("law-2026-11.baseline.yaml", $"baseline: law-2026-11\nhouseholds: 50\nseed: 5\nhash:\n  law: {today.Law}\n  people: {today.People}\n  team: {today.Team}\n");
        run.Of(Open("law-2026-11", "venissieux"));
        run.Of(Open("law-2026-11", team: null));
        Write("venissieux.team.yaml", InventedTeam.Text.Replace("posts: 8", "posts: 7", StringComparison.Ordinal));
        Assert.Contains("law-2026-11.baseline.yaml:7: this scenario was written about another baseline", Assert.Throws<RefusalException>(() => run.Of(Open("law-2026-11", "venissieux"))).Message, StringComparison.Ordinal);
        run.Of(Open("law-2026-11", team: null));
    }

    [Theory]
    [InlineData("law-2026-10", "venissieux", "s.yaml:2: 'law-2026-10': no file law-2026-10.baseline.yaml beside this one (law-2026-11?); write it with baseline")]
    [InlineData("nothing-like-it", "venissieux", "s.yaml:2: 'nothing-like-it': no file nothing-like-it.baseline.yaml beside this one (law-2026-11?)")]
    [InlineData("../law-2026-11", "venissieux", "s.yaml:2: '../law-2026-11': no file")]
    [InlineData("law-2026-11", "venisieux", "s.yaml:6: 'venisieux': no file venisieux.team.yaml beside this one (venissieux?); write it as the file of a team")]
    [InlineData("other", "venissieux", "s.yaml:2/other.baseline.yaml:1: baseline says 'law-2026-11', and the file is named other.baseline.yaml")]
    [InlineData("wrong", "venissieux", "s.yaml:2/wrong.baseline.yaml:2: households: expected a number from 1 to 200000")]
    public void A_word_that_names_nothing_is_refused_at_its_line_with_those_that_are_near(string baseline, string team, string expected)
    {
        if (baseline is "other" or "wrong")
            Write($"{baseline}.baseline.yaml", baseline == "other" ? "baseline: law-2026-11\n" : "baseline: wrong\nhouseholds: 0\n");
        Assert.Contains(expected, Assert.Throws<RefusalException>(() => Open(baseline, team)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Scenario Open(string baseline, string? team)
    {
        Write("s.yaml", $$"""
            scenario: protected-half-day
            baseline: {{baseline}}
            horizon: { from: 2027-01, months: 2 }
            law: {{InventedScenario.Rsa(700)}}
            take_up: { rsa: [0.66, 0.80] }
            {{(team is null ? "" : $"capacity: {{ team: {team}, protected: 0.10, hours_per_crisis: [8, 20], hr: [0.5, 1.0] }}")}}
            seed: 1
            """);
        return ScenarioFile.Open(Path.Combine(folder.FullName, "s.yaml"));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);
}
