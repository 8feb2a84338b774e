using Prevenance.Choices.Distribution;
using Prevenance.Choices.Documents;
using Prevenance.Choices.Scenarios;
using Prevenance.Law;
using Prevenance.Territory;
using Prevenance.Territory.Calibration;
using Prevenance.Territory.Statistics;
using Prevenance.Territory.Tests;

namespace Prevenance.Choices.Tests.Scenarios;

/// <summary>Scenarios over people who were brought to what the CAF counts, area by area.</summary>
public sealed class CalibratedScenarioTests : IDisposable
{
    private static readonly Month Month = new(2026, 7);

    private readonly InventedTown town = InventedTown.Imported();

    public void Dispose() => town.Dispose();

    [Fact]
    public void Whoever_receives_a_right_today_is_not_thinned_out_by_take_up_again()
    {
        var (few, all) = (Run(new(0, 0)), Run(new(1, 1)));
        Assert.Contains("rsa", few.Law!.Received);
        // With nobody new, what changes is for those who receive it: by far the most of it.
        Assert.InRange(Rsa(few).Assumptions!.Value.Low / Rsa(all).Assumptions!.Value.High, 0.9, 1);
        Assert.Equal(few.Law.ByRight.First(line => line.Key == "rsa").Before.Low, all.Law!.ByRight.First(line => line.Key == "rsa").Before.High, 6);
    }

    [Fact]
    public void Other_calibrations_to_the_same_counts_tell_what_calibration_leaves_in_doubt_and_are_kept_with_the_result()
    {
        var (alone, beside) = (Run(new(0.5, 0.5)), Run(new(0.5, 0.5), others: [2, 3]));
        Assert.Null(Rsa(alone).Calibration);
        var range = Rsa(beside).Calibration!.Value;
        Assert.True(range.Low < range.High);
        Assert.InRange(Rsa(alone).Assumptions!.Value.Low, range.Low, range.High);
        var folder = ResultFolder.In(town.Folder);
        folder.Keep(beside);
        var again = Retelling.Of(folder.FindWithStakes(beside.Scenario.Name)!, new(new Dictionary<string, Interval> { ["rsa"] = new(0.5, 0.5) }, null, null));
        Assert.Equal(ScenarioDocument.Of(beside, Language.English).ToJsonString(), ScenarioDocument.Of(again, Language.English).ToJsonString());
    }

    [Fact]
    public void People_who_were_brought_to_other_counts_are_no_other_calibration()
    {
        var (people, other) = (Written(1), Written(2, source: "another"));
        var refusal = Assert.Throws<RefusalException>(() => new ScenarioRun(town.Folder, threads: 2).Of(Scenario(new(0.5, 0.5), people, [other])));
        Assert.Contains("not made to the same counts", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "the same calibration as people-1: it tells nothing of the doubt that calibrating leaves")]
    [InlineData(2, "the same calibration as people-2: it tells nothing of the doubt that calibrating leaves")]
    public void The_population_itself_or_one_calibration_twice_is_no_other_calibration(int again, string expected)
    {
        // A copy of the folder is what it was made of.
        var (people, second, third) = (Written(1), Written(2), Path.Combine(town.Folder, "another-name"));
        CalibratedPopulation.Write(third, CalibratedTerritory.Of(TerritoryData.Open(town.Folder), Month, again, 1000, 4), CalibratedPopulation.NoteOf(again == 1 ? people : second));
        var refusal = Assert.Throws<RefusalException>(() => new ScenarioRun(town.Folder, threads: 2).Of(Scenario(new(0.5, 1), people, [second, third])));
        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
        Assert.Equal("rsa-a-700.yaml:2", refusal.Refusals[0].Path[0]);
    }

    [Fact]
    public void Of_people_who_are_read_it_is_not_told_how_many_would_be_drawn()
    {
        var baseline = ScenarioDocument.Of(Scenario(new(0.5, 1), Written(1), []))["baseline"]!;
        Assert.Equal((null, null, "people-1"), ((int?)baseline["households"], (int?)baseline["seed"], (string?)baseline["population"]));
        Assert.Equal((300, 5), ((int?)ScenarioDocument.Of(InventedScenario.Read())["baseline"]!["households"], (int?)ScenarioDocument.Of(InventedScenario.Read())["baseline"]!["seed"]));
    }

    [Fact]
    public void Gains_are_told_by_commune_and_add_up_to_those_of_all()
    {
        var result = Run(new(0.5, 1));
        var line = Assert.Single(ByCommune.Of([result])!.Lines);
        Assert.Equal(("69266", "Villeurbanne"), (line.Code, line.Name.French));
        Assert.Equal(result.Law!.Classes.High.GainLess + result.Law.Classes.High.GainMore, line.Gain[0]!.Value.High, 1.0);
    }

    private static Bands Rsa(ScenarioResult result) => result.Law!.ByRight.First(line => line.Key == "rsa").Change;

    private ScenarioResult Run(Interval takeUp, IReadOnlyList<int>? others = null) =>
        new ScenarioRun(town.Folder, threads: 2).Of(Scenario(takeUp, Written(1), [.. (others ?? []).Select(seed => Written(seed))]));

    private static Scenario Scenario(Interval takeUp, string people, IReadOnlyList<string> others)
    {
        var calibrations = others.Count > 0 ? $", calibrations: [{string.Join(", ", others.Select(other => $"\"{other}\""))}]" : "";
        var written = InventedScenario.Read(takeUp: "{ rsa: [0, 1], aide_logement: [0.9, 1] }", baseline: $"{{ population: \"{people}\"{calibrations} }}");
        return written with { TakeUp = new Dictionary<string, Interval> { ["rsa"] = takeUp, ["aide_logement"] = new(0.9, 1) } };
    }

    private string Written(int seed, string source = "invented")
    {
        var path = Path.Combine(town.Folder, $"people-{seed}");
        if (!Directory.Exists(path))
        {
            CalibratedPopulation.Write(
                path, CalibratedTerritory.Of(TerritoryData.Open(town.Folder), Month, seed, 1000, 4),
                new CalibrationNote($"{Month}", seed, 1000, 4, new Dictionary<string, string> { ["caf"] = source }, 3, 1));
        }
        return path;
    }
}
