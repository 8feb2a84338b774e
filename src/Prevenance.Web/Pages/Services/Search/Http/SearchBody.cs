using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Directories;
using Prevenance.Directories.Search;
using Prevenance.Directories.Search.Typed;
using Prevenance.Geography;

namespace Prevenance.Web.Pages.Services.Search.Http;

/// <summary>Reads what a program looks for. A field that is given has the last word over the sentence, as on the page.</summary>
internal static class SearchBody
{
    private const int LongestWhat = 200;
    private const int OldestAge = 130;
    private const int MostKilometres = 1000;
    private const int MostPages = 1000;

    private static readonly string[] Fields = ["what", "commune", "point", "within", "language", "reception", "wheelchair", "free", "age", "day", "part", "page"];
    private static readonly string[] Receptions = ["on-site", "remote"];

    /// <exception cref="RefusalException">A field is unknown, or holds something else than it may: everything that is wrong is told.</exception>
    public static (SearchQuery Query, int Page) Read(JsonObject body, Communes communes)
    {
        var faults = new List<Refusal>();
        faults.AddRange(body.Select(field => field.Key).Except(Fields).Select(name => new Refusal([name], NearestName.Find(name, Fields) is { } meant
            ? Text.Of($"ce champ n’existe pas ; « {meant} » ?", $"there is no such field; '{meant}'?")
            : Text.Of($"ce champ n’existe pas ; attendu : {string.Join(", ", Fields)}", $"there is no such field; expected {string.Join(", ", Fields)}"))));
        var what = Field("what", (string text) => text.Length <= LongestWhat, Text.Of($"un texte de {LongestWhat} signes au plus", $"a text of {LongestWhat} signs at most")) ?? "";
        var commune = Field("commune", (string code) => communes.Find(code) is not null, new("le code Insee d’une commune du territoire", "the Insee code of a commune of the territory"));
        var language = Field("language", (string code) => ServiceWords.Languages.Contains(code), Text.Of($"une langue parmi {string.Join(", ", ServiceWords.Languages)}", $"one of the languages {string.Join(", ", ServiceWords.Languages)}"));
        var reception = Field("reception", (string way) => Receptions.Contains(way), Text.Of($"{string.Join(" ou ", Receptions)}", $"{string.Join(" or ", Receptions)}"));
        var age = Number("age", 0, OldestAge);
        var within = Field("within", (double most) => most is > 0 and <= MostKilometres, Text.Of($"des kilomètres, {MostKilometres} au plus", $"kilometres, {MostKilometres} at most"), 0);
        var (wheelchair, free) = (Field("wheelchair", (bool _) => true, new("true ou false", "true or false")), Field("free", (bool _) => true, new("true ou false", "true or false")));
        var (day, part) = (Choice("day", When.DayChoices), Choice("part", When.PartChoices));
        var page = Number("page", 1, MostPages) ?? 1;
        var point = body["point"] is { } given ? PointIn(given, faults) : null;
        if (point is not null && commune is null)
            faults.Add(new Refusal(["point"], new("un point se donne avec la commune où il est : la zone servie décide, le point ne fait qu’ordonner", "a point is given with the commune that it is in: the area served decides, the point only orders")));
        if (faults.Count > 0)
            throw new RefusalException(faults);
        var query = QueryReader.Read(what, communes);
        var from = commune is null ? query.From : new Origin(communes.Find(commune)!.Code, communes.Find(commune)!.Name, point ?? communes.Find(commune)!.Middle);
        return (query with
        {
            From = from,
            Within = body["within"] is null ? query.Within : within,
            Language = language ?? query.Language,
            Reception = reception is null ? query.Reception : reception == Receptions[0] ? Reception.OnSite : Reception.Remote,
            Wheelchair = wheelchair || query.Wheelchair,
            Free = free || query.Free,
            Age = age ?? query.Age,
            When = When.Of(day, part) ?? query.When,
        }, page);

        T? Field<T>(string name, Func<T, bool> isGood, Text expected, T? absent = default)
        {
            if (body[name] is not { } node)
                return absent;
            if (node is JsonValue value && value.TryGetValue<T>(out var read) && isGood(read))
                return read;
            faults.Add(new Refusal([name], Text.Of($"attendu : {expected}", $"expected {expected}")));
            return absent;
        }

        string? Choice(string name, IReadOnlyList<(string Name, Text Words)> choices) =>
            Field(name, (string asked) => choices.Any(choice => choice.Name == asked), Text.Of($"{string.Join(", ", choices.Select(choice => choice.Name))}", $"one of {string.Join(", ", choices.Select(choice => choice.Name))}"));

        int? Number(string name, int least, int most) => body[name] is null ? null : Field(name, (int number) => number >= least && number <= most, Text.Of($"un nombre entier de {least} à {most}", $"a whole number from {least} to {most}"));
    }

    private static Position? PointIn(JsonNode given, List<Refusal> faults)
    {
        if (given is JsonObject point && point.Count == 2 && Degrees(point["latitude"], 90) is { } latitude && Degrees(point["longitude"], 180) is { } longitude)
            return new Position(latitude, longitude);
        faults.Add(new Refusal(["point"], new("attendu : {\"latitude\": 45.77, \"longitude\": 4.88}", "expected {\"latitude\": 45.77, \"longitude\": 4.88}")));
        return null;
    }

    private static double? Degrees(JsonNode? node, double most) => node?.GetValueKind() == JsonValueKind.Number && node.GetValue<double>() is var angle && Math.Abs(angle) <= most ? angle : null;
}
