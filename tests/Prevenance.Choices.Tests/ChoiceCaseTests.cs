using Prevenance.Choices.Checks;
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

    private static List<string> Differences(string path)
    {
        var worked = CheckedCase.Of(path, ChoiceChecks.All);
        Assert.Null(worked.Refusal);
        Assert.NotEmpty(worked.Values);
        return [.. worked.Values.Where(value => !value.IsWithin).Select(value => $"{value.Place}: expected {value.Expected}, came out {value.Got}")];
    }
}
