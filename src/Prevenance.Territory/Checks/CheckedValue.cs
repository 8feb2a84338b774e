using System.Text.Json.Nodes;

namespace Prevenance.Territory.Checks;

/// <summary>A value that was expected, and the one that came out.</summary>
/// <param name="Place">Where in <c>expected</c> it stands: <c>/E2SFCA/2</c>.</param>
/// <param name="Expected">What must come out, as the file writes it.</param>
/// <param name="Got">What came out, as JSON writes it.</param>
/// <param name="IsWithin">Whether the two are as near as the file asks.</param>
public sealed record CheckedValue(string Place, string Expected, string Got, bool IsWithin)
{
    internal static CheckedValue Of(string place, JsonNode? expected, JsonNode? got, bool isWithin) => new(place, Written(expected), Written(got), isWithin);

    private static string Written(JsonNode? node) => node?.ToJsonString() ?? "null";
}
