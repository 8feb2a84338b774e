using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Prevenance.Law;
using Prevenance.Law.Figures;

namespace Prevenance.Web.Api;

/// <summary>The dated figures of the law, by their name in the field.</summary>
internal sealed class ParameterDescriptions
{
    private readonly SortedDictionary<string, (FigureHeader Header, Func<JsonObject> Values)> figures = new(StringComparer.Ordinal);

    public ParameterDescriptions(LegalSystem law)
    {
        foreach (var file in law.Figures.Files)
        {
            foreach (var number in file.Numbers)
                Add(number.Header, () => Dated("values", number.History.Select(entry => (entry.From, (JsonNode?)entry.Value))));
            foreach (var scale in file.Scales)
                Add(scale.Header, () => Dated("brackets", scale.History.Select(entry => (entry.From, (JsonNode?)Brackets(entry.Brackets)))));
            foreach (var table in file.Tables)
                Add(table.Header, () => Dated("values", table.History.Select(entry => (entry.From, (JsonNode?)Rows(entry.Rows)))));
        }
    }

    public JsonObject List(HttpRequest request) => new(figures.Select(figure =>
        KeyValuePair.Create(figure.Key, (JsonNode?)new JsonObject
        {
            ["description"] = figure.Value.Header.Label,
            ["href"] = request.Address($"/parameter/{figure.Key.Replace('.', '/')}"),
        })));

    /// <summary>A figure by its name, its parts separated by dots or by slashes.</summary>
    public JsonObject? Find(string name)
    {
        if (!figures.TryGetValue(name.Replace('/', '.'), out var figure))
            return null;
        var description = figure.Values();
        description["id"] = figure.Header.Name;
        description["description"] = figure.Header.Label;
        description["metadata"] = new JsonObject
        {
            ["unit"] = figure.Header.Unit,
            ["reference"] = figure.Header.Article,
            ["last_value_still_valid_on"] = figure.Header.KnownUntil.ToString(),
        };
        return description;
    }

    private void Add(FigureHeader header, Func<JsonObject> values) => figures.Add(header.Name, (header, values));

    private static JsonObject Dated(string kind, IEnumerable<(DateOnly From, JsonNode? Value)> history) => new()
    {
        [kind] = new JsonObject(history.Select(entry =>
            KeyValuePair.Create(entry.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), entry.Value))),
    };

    private static JsonObject? Brackets(IReadOnlyList<(double From, double Rate)>? brackets) => brackets is null
        ? null
        : new JsonObject(brackets.Select(bracket =>
            KeyValuePair.Create(bracket.From.ToString(CultureInfo.InvariantCulture), (JsonNode?)bracket.Rate)));

    private static JsonObject? Rows(IReadOnlyDictionary<string, double>? rows) => rows is null
        ? null
        : new JsonObject(rows.Select(row => KeyValuePair.Create(row.Key, (JsonNode?)row.Value)));
}
