using System.Text.Json.Nodes;
using Prevenance.Law;

namespace Prevenance.Exchange.Cases;

/// <summary>Where a case stands beside a threshold of a right.</summary>
/// <param name="Right">The right's variable.</param>
/// <param name="Threshold">The threshold, as people name it: the same words in the three cases that try it.</param>
/// <param name="Side">Just under, at, or just over it.</param>
public sealed record Boundary(string Right, string Threshold, Side Side)
{
    private static readonly Dictionary<string, Side> Sides = new(StringComparer.Ordinal)
    {
        ["under"] = Side.Under,
        ["at"] = Side.At,
        ["over"] = Side.Over,
    };

    /// <exception cref="RefusalException">It is not written as expected.</exception>
    internal static Boundary Read(JsonNode node, string place)
    {
        if (node is not JsonObject { Count: 3 } body || body["right"] is not { } right || body["threshold"] is not { } threshold || body["side"] is not { } side)
            throw new RefusalException(place, new Text("une limite a « right », « threshold » et « side », et rien d’autre", "a boundary has a right, a threshold and a side, and nothing else"));
        return Sides.TryGetValue(side.ToString(), out var known)
            ? new Boundary(right.ToString(), threshold.ToString(), known)
            : throw new RefusalException(place, new Text($"« {side} » n’est pas un côté d’une limite ; attendu : {string.Join(", ", Sides.Keys)}", $"'{side}' is no side of a boundary: expected {string.Join(", ", Sides.Keys)}"));
    }
}

/// <summary>Which side of a threshold a case stands on.</summary>
public enum Side
{
    Under,
    At,
    Over,
}
