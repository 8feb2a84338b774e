using Prevenance.Choices.Documents;
using Prevenance.Choices.Scenarios;

namespace Prevenance.Choices.Tests.Scenarios;

public sealed class ResultFolderTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("prevenance");

    private ResultFolder Folder => ResultFolder.In(data.FullName);

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public void A_result_is_read_as_it_was_kept_without_the_paths_of_the_machine()
    {
        var result = new ScenarioRun("nowhere", threads: 1).Of(InventedScenario.Read(law: InventedScenario.Rsa(600)));
        var placed = result with { Scenario = result.Scenario with { Baseline = result.Scenario.Baseline with { Population = "/somewhere/people", Frozen = new Dictionary<string, string> { ["law"] = "abc" } } } };
        var file = Folder.Keep(placed);
        Assert.Equal(["rsa-a-700"], Folder.Names);
        var read = Folder.Find("rsa-a-700")!;
        Assert.Equal(("people", "abc"), (read.Scenario.Baseline.Population, read.Scenario.Baseline.Frozen["law"]));
        Assert.DoesNotContain("somewhere", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(
            ScenarioDocument.Of(result, Language.English).ToJsonString(),
            ScenarioDocument.Of(read with { Scenario = read.Scenario with { Baseline = read.Scenario.Baseline with { Population = null } } }, Language.English).ToJsonString());
        Assert.Equal([file, Path.ChangeExtension(file, ".stakes.parquet")], Directory.GetFiles(Path.GetDirectoryName(file)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_was_cut_off_is_refused_and_one_that_is_not_there_is_nothing()
    {
        Directory.CreateDirectory(Path.Combine(data.FullName, "scenarios"));
        File.WriteAllText(Path.Combine(data.FullName, "scenarios", "cut.json"), "{\"Scenario\":{\"Na");
        Assert.Contains("run it again", Assert.Throws<RefusalException>(() => Folder.Find("cut")).Message, StringComparison.Ordinal);
        Assert.Null(Folder.Find("other"));
        Assert.Null(Folder.Find("../scenarios/cut"));
    }

    [Fact]
    public void Results_of_another_law_or_of_other_people_are_not_read_together()
    {
        var one = new ScenarioRun("nowhere", threads: 1).Of(InventedScenario.Read(law: InventedScenario.Rsa(700)));
        var other = one with { Scenario = one.Scenario with { Name = "other" } };
        Comparison.Require([one, other]);
        Assert.Contains("same law", Assert.Throws<RefusalException>(() => Comparison.Require([one, other with { GroundHash = "0" }])).Message, StringComparison.Ordinal);
    }
}
