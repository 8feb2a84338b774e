using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Prevenance.Territory.Checks;

/// <summary>Holds what came out to what was expected, value by value; what was not expected is passed over.</summary>
/// <param name="tolerance">How near numbers must be: a share of what is expected where that is above one, else a difference.</param>
internal sealed class Comparison(double tolerance)
{
    /// <summary>What is expected under a name that ends so is the least that may come out.</summary>
    private const string AtLeast = "_at_least";

    public IEnumerable<CheckedValue> Of(JsonNode? expected, JsonNode? got, string place = "") => (expected, got) switch
    {
        (JsonObject wanted, JsonObject had) => wanted.SelectMany(one => Of(one.Value, had[one.Key], $"{place}/{one.Key}")),
        (JsonArray wanted, JsonArray had) when wanted.Count == had.Count => wanted.SelectMany((one, rank) => Of(one, had[rank], $"{place}/{rank}")),
        // One number that is expected of a list is expected of each.
        (JsonValue, JsonArray { Count: > 0 } had) => had.SelectMany((one, rank) => Of(expected, one, $"{place}/{rank}")),
        _ => [CheckedValue.Of(place, expected, got, IsWithin(expected, got, place))],
    };

    private bool IsWithin(JsonNode? expected, JsonNode? got, string place)
    {
        if (expected?.GetValueKind() != JsonValueKind.Number || got?.GetValueKind() != JsonValueKind.Number)
            return JsonNode.DeepEquals(expected, got);
        var (wanted, had) = (Number(expected), Number(got));
        var allowed = tolerance * Math.Max(1, Math.Abs(wanted));
        return place.EndsWith(AtLeast, StringComparison.Ordinal) ? had >= wanted - allowed : Math.Abs(wanted - had) <= allowed;
    }

    /// <summary>Whatever whole or broken number a node was made of.</summary>
    private static double Number(JsonNode number) => double.Parse(number.ToJsonString(), CultureInfo.InvariantCulture);
}
