using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Choices.Checks;
using Prevenance.Territory.Inputs;

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
        var whole = JsonNode.Parse(File.ReadAllText(path))!;
        var differences = new List<string>();
        Compare(whole["expected"], ChoiceCases.Kinds[(string)whole["kind"]!](InputFile.Open(path)), (double)whole["tolerance"]!, "", differences);
        return differences;
    }

    private static void Compare(JsonNode? expected, JsonNode? found, double tolerance, string place, List<string> differences)
    {
        if ((expected, found) is (JsonObject wanted, JsonObject had))
        {
            foreach (var (name, value) in wanted)
                Compare(value, had[name], tolerance, $"{place}/{name}", differences);
        }
        else if ((expected, found) is (JsonArray items, JsonArray others) && items.Count == others.Count)
        {
            foreach (var (rank, value) in items.Index())
                Compare(value, others[rank], tolerance, $"{place}/{rank}", differences);
        }
        else if (!IsSame(expected, found, tolerance))
        {
            differences.Add($"{place}: expected {expected?.ToJsonString() ?? "null"}, came out {found?.ToJsonString() ?? "null"}");
        }
    }

    private static bool IsSame(JsonNode? expected, JsonNode? found, double tolerance) =>
        expected?.GetValueKind() == JsonValueKind.Number && found?.GetValueKind() == JsonValueKind.Number
            ? Math.Abs(Number(expected) - Number(found)) <= tolerance * Math.Max(1, Math.Abs(Number(expected)))
            : JsonNode.DeepEquals(expected, found);

    private static double Number(JsonNode number) => double.Parse(number.ToJsonString(), CultureInfo.InvariantCulture);
}
