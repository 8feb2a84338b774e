using System.Text.Json.Nodes;
using Prevenance.Law;

namespace Prevenance.Exchange.Cases;

/// <summary>
/// Brings the short forms of test inputs to the one form of situations: an entity in the singular is its only instance,
/// and variables given without an entity are those of persons who live alone, one for each item of a list.
/// </summary>
internal static class YamlInput
{
    /// <summary>Each value given once stands for everybody: a short text can mean very many.</summary>
    private const int MostValues = 100_000;

    public static JsonObject Normalise(JsonObject input, LegalSystem law) =>
        input.Any(pair => EntityNamed(law, pair.Key) is not null) ? WithPlurals(input, law) : OfPersonsAlone(input, law);

    public static Entity? EntityNamed(LegalSystem law, string name) =>
        law.Entities.FirstOrDefault(entity => entity.Plural == name || entity.Key == name);

    private static JsonObject WithPlurals(JsonObject input, LegalSystem law)
    {
        var result = new JsonObject();
        foreach (var (key, value) in input)
        {
            var entity = EntityNamed(law, key);
            var body = value?.DeepClone();
            if (entity is null || (key == entity.Plural && body is not JsonArray))
                result[key] = body;
            else
                result[entity.Plural] = body is JsonArray list ? Identified(list, entity) : new JsonObject { [entity.Key] = body ?? new JsonObject() };
        }
        return result;
    }

    private static JsonObject Identified(JsonArray list, Entity entity)
    {
        var result = new JsonObject();
        foreach (var (item, i) in list.Select((item, i) => (item, i)))
        {
            var body = item?.DeepClone() as JsonObject ?? [];
            var id = body["id"]?.ToString() ?? $"{entity.Key}{i}";
            body.Remove("id");
            result[id] = body;
        }
        return result;
    }

    private static JsonObject OfPersonsAlone(JsonObject input, LegalSystem law)
    {
        var count = Math.Max(1, input.Max(pair => (int?)LongestList(pair.Value)) ?? 1);
        if ((long)count * input.Count > MostValues)
            throw new FormatException($"lists of {count} values for {input.Count} variables: at most {MostValues} values can be read");
        var result = new JsonObject();
        foreach (var entity in law.Entities)
            result[entity.Plural] = new JsonObject(Enumerable.Range(0, count).Select(i => KeyValuePair.Create($"{i}", (JsonNode?)Alone(entity, i, law))));
        foreach (var (name, value) in input)
        {
            var entity = law.Find(name)?.Entity ?? law.Person;
            for (var i = 0; i < count; i++)
                result[entity.Plural]![$"{i}"]![name] = Item(value, i);
        }
        return result;
    }

    private static JsonObject Alone(Entity entity, int person, LegalSystem law) =>
        entity == law.Person ? [] : new JsonObject { [entity.Roles[0].Plural ?? entity.Roles[0].Key] = new JsonArray($"{person}") };

    private static int LongestList(JsonNode? node) => node switch
    {
        JsonArray list => list.Count,
        JsonObject byPeriod => byPeriod.Max(pair => (int?)LongestList(pair.Value)) ?? 1,
        _ => 1,
    };

    private static JsonNode? Item(JsonNode? node, int index) => node switch
    {
        JsonArray { Count: 0 } => throw new FormatException("a list of values is empty"),
        JsonArray list => list[Math.Min(index, list.Count - 1)]?.DeepClone(),
        JsonObject byPeriod => new JsonObject(byPeriod.Select(pair => KeyValuePair.Create(pair.Key, Item(pair.Value, index)))),
        _ => node?.DeepClone(),
    };
}
