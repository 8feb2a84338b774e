using Prevenance.Geography;

namespace Prevenance.Territory.Needs;

/// <summary>What an area is called, for people: nobody knows a code.</summary>
public static class AreaName
{
    private const int CommuneSigns = 5;

    /// <summary>An IRIS with its commune, « Moulin à Vent (Vénissieux) »; a commune by its name; a code where nobody said.</summary>
    public static Text Of(string code, IReadOnlyDictionary<string, Iris> areas) => areas.TryGetValue(code, out var iris)
        ? iris.Name == code ? Text.Of($"IRIS {code[CommuneSigns..]}, {CommuneOf(code)}", $"IRIS {code[CommuneSigns..]}, {CommuneOf(code)}") : Text.Of($"{iris.Name} ({CommuneOf(code)})", $"{iris.Name} ({CommuneOf(code)})")
        : CommuneOf(code);

    /// <summary>The commune that an area is of today, even where it became part of another after the area was drawn; the area itself where it is one.</summary>
    public static string CommuneCode(string code) => Communes.Own.Find(code[..CommuneSigns])?.Code ?? code[..CommuneSigns];

    /// <summary>A commune by its name; its code where nobody said.</summary>
    public static Text CommuneOf(string code) => Communes.Own.Find(CommuneCode(code))?.Name ?? new Text(CommuneCode(code), CommuneCode(code));
}
