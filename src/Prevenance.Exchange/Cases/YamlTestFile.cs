using System.Text.Json.Nodes;
using Prevenance.Law;
using Prevenance.Texts.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Exchange.Cases;

/// <summary>Reads the YAML tests of OpenFisca: one test or a list of them, each with a period, an input and an output.</summary>
public static class YamlTestFile
{
    private static readonly string[] Keys = ["name", "period", "absolute_error_margin", "relative_error_margin", "boundary", "source", "input", "output"];

    /// <exception cref="RefusalException">The text is not YAML, or is not a test.</exception>
    public static IReadOnlyList<PeerCase> Read(TextReader text, string place, LegalSystem law)
    {
        try
        {
            return [.. GuardedYaml.Documents(place, text).SelectMany(Tests).Select((test, i) => ReadTest(test, $"{place}#{i + 1}", law))];
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or FormatException)
        {
            throw new RefusalException(place, Unreadable(fault.Message));
        }
    }

    /// <summary>What the library says, as it says it.</summary>
    private static Text Unreadable(string why) => new($"ce n’est pas du YAML que l’on puisse lire ({why})", why);

    private static IEnumerable<YamlNode> Tests(YamlNode root) => root is YamlSequenceNode list ? list.Children : [root];

    private static PeerCase ReadTest(YamlNode node, string place, LegalSystem law)
    {
        if (YamlToJson.Convert(node) is not JsonObject test)
            throw new RefusalException(place, new Text("un test associe des valeurs à name, period, input et output", "a test is a mapping with name, period, input and output"));
        var period = PeriodOf(test, place);
        var input = YamlInput.Normalise(test["input"] as JsonObject ?? [], law);
        var margins = new Margins(test["absolute_error_margin"], test["relative_error_margin"]);
        var expected = new YamlOutput(input, law, period, margins).Read(test["output"] as JsonObject ?? []);
        var rules = new ReadingRules
        {
            DefaultPeriod = period,
            AcceptsTestNotation = true,
            PlacesOthersAlone = true,
            NotesUnknownVariables = true,
        };
        return new PeerCase($"{place} {test["name"]}".TrimEnd(), period, input, rules, [.. expected])
        {
            Boundary = test["boundary"] is { } boundary ? Boundary.Read(boundary, place) : null,
            Source = test["source"]?.ToString(),
            UnreadKeys = [.. test.Select(pair => pair.Key).Except(Keys)],
        };
    }

    /// <summary>The period of the test; where it names none, the first one of its outputs.</summary>
    private static Period PeriodOf(JsonObject test, string place)
    {
        var text = test["period"]?.ToString() ?? PeriodTexts(test["output"]).Order(StringComparer.Ordinal).FirstOrDefault();
        return Period.TryParse(text, out var period) ? period : throw new RefusalException(place, new Text($"« {text} » n’est pas une période, comme 2025-06", $"'{text}' is not a period"));
    }

    private static IEnumerable<string> PeriodTexts(JsonNode? node) => node is JsonObject body
        ? body.SelectMany(pair => Period.TryParse(pair.Key, out _) ? [pair.Key] : PeriodTexts(pair.Value))
        : [];
}
