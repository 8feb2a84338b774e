using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Law;
using Prevenance.Law.Unknowns;

namespace Prevenance.Exchange;

/// <summary>
/// Reads and writes what a value may be. A known value is written as the field does; one that is not known, <c>"?"</c>;
/// one that is known in part, <c>{ "from": 0, "to": 1200 }</c> (one bound is enough) or <c>{ "oneOf": ["actif", "chomeur"] }</c>.
/// </summary>
public static class PossibleNotation
{
    private const string From = "from";
    private const string To = "to";
    private const string OneOf = "oneOf";
    private const string Unknown = "?";

    /// <summary>Reads a value, or says what was expected.</summary>
    public static bool TryRead(Variable variable, JsonNode node, bool testNotation, out Possible value, out Text expected)
    {
        var partial = node is JsonObject bounds ? ReadPartial(variable, bounds) : IsUnknown(node) ? Possible.AnyValueOf(variable) : (Possible?)null;
        var isRead = ValueNotation.TryRead(variable, node, testNotation, out var exact, out expected) || partial is not null;
        value = partial ?? exact;
        return isRead;
    }

    public static JsonNode Write(Variable variable, Possible value)
    {
        if (value.IsExact)
            return ValueNotation.Write(variable, value.Low);
        if (IsListed(variable))
            return new JsonObject { [OneOf] = new JsonArray([.. value.EachOption().Select(option => ValueNotation.Write(variable, option))]) };
        var bounds = new JsonObject();
        if (double.IsFinite(value.Low))
            bounds[From] = ValueNotation.Write(variable, value.Low);
        if (double.IsFinite(value.High))
            bounds[To] = ValueNotation.Write(variable, value.High);
        return bounds;
    }

    private static bool IsListed(Variable variable) => variable.Kind is ValueKind.Flag or ValueKind.Choice;

    private static bool IsUnknown(JsonNode node) => node.GetValueKind() == JsonValueKind.String && node.GetValue<string>() == Unknown;

    private static Possible? ReadPartial(Variable variable, JsonObject partial)
    {
        if (IsListed(variable))
            return partial.Count == 1 && partial[OneOf] is JsonArray { Count: > 0 } options ? ReadOptions(variable, options) : null;
        if (partial.Count == 0 || variable.Kind == ValueKind.Code || partial.Any(bound => bound.Key is not (From or To)))
            return null;
        var anything = Possible.AnyValueOf(variable);
        var (low, high) = (ReadBound(variable, partial, From, anything.Low), ReadBound(variable, partial, To, anything.High));
        return low <= high ? Possible.Between(low.Value, high.Value) : null;
    }

    private static Possible? ReadOptions(Variable variable, JsonArray options)
    {
        var read = options.Select(option => ReadExact(variable, option)).ToList();
        return read.Contains(null) ? null : Possible.OneOf(read.Select(option => (int)option!.Value));
    }

    private static double? ReadBound(Variable variable, JsonObject partial, string key, double otherwise) =>
        partial.TryGetPropertyValue(key, out var bound) ? ReadExact(variable, bound) : otherwise;

    private static double? ReadExact(Variable variable, JsonNode? node) =>
        node is not null && ValueNotation.TryRead(variable, node, testNotation: false, out var value, out _) ? value : null;
}
