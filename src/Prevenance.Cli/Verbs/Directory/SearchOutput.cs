using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Prevenance.Directories.Publishing;
using Prevenance.Directories.Search;

namespace Prevenance.Cli.Verbs.Directories;

/// <summary>What a search finds, list by list.</summary>
internal static class SearchOutput
{
    public static string Lines(SearchResults results)
    {
        var text = new StringBuilder();
        foreach (var (_, title, found) in Lists(results).Where(list => list.Found.Count > 0))
        {
            text.AppendLine(title);
            foreach (var one in found)
                text.Append("  ").Append(one.Service.Name).Append(one.Kilometres is { } away ? string.Create(CultureInfo.InvariantCulture, $" ({away:0.0} km)") : "").Append("  ").AppendLine(string.Join(" ; ", one.Notes.Select(note => note.In(Speech.Language))));
        }
        foreach (var way in results.WaysOn)
            text.Append("→ ").AppendLine(way.In(Speech.Language));
        return text.ToString();
    }

    public static JsonObject Json(SearchResults results)
    {
        var document = new JsonObject(Lists(results).Select(list => KeyValuePair.Create(list.Name, (JsonNode?)new JsonArray([.. list.Found.Select(one => (JsonNode)Describe(one))]))));
        document["waysOn"] = Texts(results.WaysOn);
        return document;
    }

    public static JsonObject Json(IReadOnlyList<SearchCase> cases) => new()
    {
        ["cases"] = new JsonArray([.. cases.Select(one => (JsonNode)new JsonObject
        {
            ["line"] = one.Line,
            ["query"] = one.Query,
            ["expected"] = one.Expected,
            ["agrees"] = one.Agrees,
            ["found"] = Json(one.Results),
        })]),
        ["held"] = cases.Count(one => one.Agrees),
        ["of"] = cases.Count,
    };

    private static (string Name, string Title, IReadOnlyList<Found> Found)[] Lists(SearchResults results) =>
    [
        ("sheltered", Speech.Say("Lieux tenus secrets", "Places kept secret"), results.Sheltered.Shown),
        ("listed", Speech.Say("Trouvés", "Found"), results.Listed.Shown),
        ("further", Speech.Say("Plus loin", "Further"), results.Further.Shown),
        ("apart", Speech.Say("Selon votre situation", "According to your situation"), results.Apart.Shown),
        ("closed", Speech.Say("Écartés, et pourquoi", "Left out, and why"), results.Closed.Shown),
    ];

    private static JsonObject Describe(Found one) => new()
    {
        ["id"] = one.Service.Id,
        ["name"] = one.Service.Name,
        ["fit"] = one.Fit switch { Fit.Yes => "yes", Fit.ToVerify => "to verify", Fit.Apart => "apart", _ => "no" },
        ["kilometres"] = one.Kilometres is { } away ? Math.Round(away, 1) : null,
        ["area"] = one.Service.IsSensitive ? PublicView.AreaInWords(one.Service).In(Speech.Language) : null,
        ["opening"] = one.Opening?.ToString(),
        ["notes"] = Texts(one.Notes),
    };

    private static JsonArray Texts(IEnumerable<Text> texts) => [.. texts.Select(text => (JsonNode)text.In(Speech.Language))];
}
