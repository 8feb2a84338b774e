using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Territory.Inputs;

namespace Prevenance.Territory.Checking;

/// <summary>
/// A value that must come out: a file with <c>title</c>, <c>kind</c>, <c>tolerance</c> (relative above one, absolute below), <c>input</c> and <c>expected</c>.
/// </summary>
/// <param name="Title">What must come out.</param>
/// <param name="Kind">By which method.</param>
/// <param name="Differences">Where what came out is not what is expected; nothing where the case cannot be worked out here.</param>
/// <param name="Lacks">Why it cannot.</param>
public sealed record ModelCase(string Title, string Kind, IReadOnlyList<Text>? Differences, Text? Lacks)
{
    private const double UsualTolerance = 1e-9;

    /// <summary>Whether all that is expected came out.</summary>
    public bool Holds => Differences is { Count: 0 };

    /// <exception cref="RefusalException">The file is no case.</exception>
    public static ModelCase Work(string path)
    {
        // The input is read within its bounds; what stands around it is read as it is.
        var input = InputFile.Open(path);
        JsonNode whole;
        try
        {
            whole = JsonNode.Parse(File.ReadAllText(path))!;
            _ = (string?)whole["title"] ?? throw new FormatException();
            _ = (string?)whole["kind"] ?? throw new FormatException();
            _ = whole["expected"] ?? throw new FormatException();
            _ = (double?)whole["tolerance"];
        }
        catch (Exception fault) when (fault is FormatException or InvalidOperationException)
        {
            throw new RefusalException(path, new Text("attendu : un cas, avec title, kind, input et expected", "expected a case, with title, kind, input and expected"), fault);
        }
        var (title, kind) = ((string)whole["title"]!, (string)whole["kind"]!);
        if (!CaseWork.Kinds.TryGetValue(kind, out var work))
            return new ModelCase(title, kind, null, Text.Of($"un cas « {kind} » ne se vérifie pas par son seul fichier", $"a case '{kind}' is not checked from its file alone"));
        var differences = new List<Text>();
        Compare(whole["expected"], work(path, input), (double?)whole["tolerance"] ?? UsualTolerance, "", differences);
        return new ModelCase(title, kind, differences, null);
    }

    private static void Compare(JsonNode? expected, JsonNode? found, double tolerance, string place, List<Text> differences)
    {
        switch (expected, found)
        {
            case (JsonObject wanted, JsonObject had):
                foreach (var (name, value) in wanted)
                    Compare(value, had[name], tolerance, $"{place}/{name}", differences);
                break;
            case (JsonArray wanted, JsonArray had) when wanted.Count == had.Count:
                foreach (var (rank, value) in wanted.Index())
                    Compare(value, had[rank], tolerance, $"{place}/{rank}", differences);
                break;
            default:
                if (!IsSame(expected, found, tolerance))
                    differences.Add(Text.Of($"{place} : attendu {expected?.ToJsonString() ?? "null"}, obtenu {found?.ToJsonString() ?? "null"}", $"{place}: expected {expected?.ToJsonString() ?? "null"}, came out {found?.ToJsonString() ?? "null"}"));
                break;
        }
    }

    private static bool IsSame(JsonNode? expected, JsonNode? found, double tolerance) =>
        expected?.GetValueKind() == JsonValueKind.Number && found?.GetValueKind() == JsonValueKind.Number
            ? Math.Abs(NumberIn(expected) - NumberIn(found)) <= tolerance * Math.Max(1, Math.Abs(NumberIn(expected)))
            : JsonNode.DeepEquals(expected, found);

    /// <summary>Whatever whole or broken number a node was made of.</summary>
    private static double NumberIn(JsonNode number) => double.Parse(number.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);
}
