using Prevenance.Choices.Checks;
using Prevenance.Choices.Distribution;
using Prevenance.Territory.Checks;

namespace Prevenance.Choices.Tests;

/// <summary>Values that must come out: those of <c>Cases</c>, which are invented and worked out another way, and those that lie beside the project, where they do.</summary>
public class ChoiceCaseTests
{
    public static readonly TheoryData<string> Cases = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static readonly TheoryData<string> Shared =
        ["10-erlang-c.json", "11-erlang-a.json", "13-simulation.json", "14-through-the-day.json", "15-prevention.json", "21-paired-error.json", "22-reform-formats.json"];

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_invented_case_gives_what_is_expected(string name) => Assert.Equal([], Differences(Path.Combine(AppContext.BaseDirectory, "Cases", name)));

    [Theory]
    [MemberData(nameof(Shared))]
    public void A_case_that_lies_beside_gives_what_is_expected(string name) => Assert.Equal([], Differences(SharedCases.Require("territory", "checks", name)));

    [Theory]
    [InlineData("distribution", """{ "before": [1, 2], "weights": [0, 0] }""", "input/weights")]
    [InlineData("distribution", """{ "before": [1, 2], "weights": [1, -1] }""", "input/weights/1")]
    [InlineData("distribution", """{ "before": [1e308, 1e308] }""", "input/before/0")]
    [InlineData("erlang", "[[8, 0, 10]]", "input/0")]
    [InlineData("erlang", "[[8, 1, 3e9]]", "input/0/2")]
    [InlineData("erlang", "[[8, 1, 2.5]]", "input/0")]
    [InlineData("erlang-a", "[[8, 1, 10]]", "input/0")]
    [InlineData("erlang-a", "[[10, 1, 0, 9]]", "input/0")]
    [InlineData("mt", """{ "base": 8, "amp": 0.5, "period": 8, "mu": 1, "c": 10, "times": [1, 1] }""", "input/times")]
    [InlineData("mt", """{ "base": 1e300, "amp": 0.5, "period": 8, "mu": 1, "c": 10, "times": [1] }""", "input/base")]
    [InlineData("mt", """{ "base": 8, "amp": 0.5, "period": 8, "mu": 1, "c": 10, "times": [1, 1e9] }""", "input/times")]
    [InlineData("mt", """{ "base": 8, "amp": 0.5, "period": 8, "mu": 1e9, "c": 10, "times": [1] }""", "input/times")]
    [InlineData("erlang-a", "[[8, 1, 1e-300, 2]]", "input/0")]
    [InlineData("simulation", """{ "cases": [[1e20, 1, 4, 0.5]], "customers": 1000, "seeds": [1] }""", "input/cases/0/0")]
    [InlineData("simulation", """{ "cases": [[1e9, 1, 4, 1]], "customers": 1000, "seeds": [1] }""", "input/cases/0")]
    [InlineData("simulation", """{ "cases": [[2, 1, 4, null]], "customers": 1000, "seeds": [] }""", "input/seeds")]
    [InlineData("prevention", """[{ "N": 1e308, "gamma": 1, "delta": 1, "kappa": 1, "h_p": 1, "h_c": 1, "months": 1 }]""", "input/0/N")]
    [InlineData("distribution", """{ "before": [1], "before": [2] }""", ":1")]
    public void What_no_queue_nor_people_could_be_is_refused_at_its_place(string kind, string input, string place)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, $$"""{ "title": "hostile", "kind": "{{kind}}", "source": "invented", "tolerance": 1e-9, "input": {{input}}, "expected": {} }""");
        try
        {
            Assert.EndsWith(place, CheckedCase.Of(path, ChoiceChecks.All).Refusal?.Refusals[0].Place ?? "not refused", StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("0.2")]
    [InlineData("2.9")]
    public void A_simulation_is_held_to_what_is_expected_and_not_to_itself(string wait)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "case.json");
        File.WriteAllText(path, $$"""{ "title": "", "kind": "simulation", "tolerance": 3, "input": { "cases": [[2, 1, 4, null]], "customers": 60000, "seeds": [11, 12, 13] }, "expected": { "Wq": [{{wait}}], "P_abandon": [0] } }""");
        Assert.Equal(["/Wq/0"], CheckedCase.Of(path, ChoiceChecks.All).Values.Where(value => !value.IsWithin).Select(value => value.Place));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public void Who_stands_for_nobody_changes_no_error_and_of_one_alone_none_is_known()
    {
        var without = PairedChange.Of([10, 20, 40], [12, 20, 50], [1, 3, 0.5]);
        Assert.Equal(without, PairedChange.Of([10, 20, 99, 40], [12, 20, 0, 50], [1, 3, 0, 0.5]));
        Assert.Equal(double.NaN, PairedChange.Of([10], [12]).StandardError);
    }

    private static List<string> Differences(string path)
    {
        var worked = CheckedCase.Of(path, ChoiceChecks.All);
        Assert.Null(worked.Refusal);
        Assert.NotEmpty(worked.Values);
        return [.. worked.Values.Where(value => !value.IsWithin).Select(value => $"{value.Place}: expected {value.Expected}, came out {value.Got}")];
    }
}
