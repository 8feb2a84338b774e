using System.Text.Json.Nodes;
using Prevenance.Law;

namespace Prevenance.Exchange.Cases;

/// <summary>Reads what a test expects, in any of its short forms.</summary>
internal sealed class YamlOutput(JsonObject input, LegalSystem law, Period period, Margins margins)
{
    public IEnumerable<ExpectedValue> Read(JsonObject output) => output.SelectMany(pair => ReadEntry(pair.Key, pair.Value));

    private IEnumerable<ExpectedValue> ReadEntry(string key, JsonNode? value)
    {
        if (YamlInput.EntityNamed(law, key) is not { } entity || value is not JsonObject body)
            return ReadVariable(key, null, value);
        return key == entity.Key
            ? body.SelectMany(variable => ReadVariable(variable.Key, null, variable.Value))
            : body.SelectMany(instance => ReadInstance(instance.Key, instance.Value));
    }

    private IEnumerable<ExpectedValue> ReadInstance(string id, JsonNode? body) =>
        body is JsonObject variables ? variables.SelectMany(variable => ReadVariable(variable.Key, id, variable.Value)) : [];

    /// <summary>Values by period, which may stand under a word such as <c>year</c>.</summary>
    private IEnumerable<ExpectedValue> ReadVariable(string name, string? id, JsonNode? value) => value is JsonObject byPeriod
        ? byPeriod.SelectMany(pair => pair.Value is JsonObject ? ReadVariable(name, id, pair.Value) : ReadValue(name, id, pair.Key, pair.Value))
        : ReadValue(name, id, period.ToString(), value);

    private IEnumerable<ExpectedValue> ReadValue(string name, string? id, string periodText, JsonNode? value) => value switch
    {
        null => [],
        JsonArray list => list.Select((item, i) => (item, i)).Where(pair => pair.item is not null)
            .Select(pair => new ExpectedValue(name, IdAt(name, pair.i), periodText, pair.item!, margins.Of(name))),
        _ => [new ExpectedValue(name, id, periodText, value, margins.Of(name))],
    };

    /// <summary>The instance at a position of a list: instances come in the order of the input, and one alone stands for the whole list.</summary>
    private string IdAt(string variable, int position)
    {
        var entity = law.Find(variable)?.Entity ?? law.Person;
        var instances = (input[entity.Plural] ?? input[law.Person.Plural]) as JsonObject ?? [];
        return instances.Count == 1 ? instances.First().Key : instances.Select(pair => pair.Key).ElementAtOrDefault(position) ?? $"{position}";
    }
}
