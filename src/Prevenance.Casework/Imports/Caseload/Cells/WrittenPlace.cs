using System.Text.RegularExpressions;
using Prevenance.Casework.Imports.Caseload.Files;
using Prevenance.Geography;

namespace Prevenance.Casework.Imports.Caseload.Cells;

/// <summary>Where somebody lives, as cells tell it: a postal code, a town, and the commune of the territory that they name.</summary>
internal static partial class WrittenPlace
{
    private static readonly Dictionary<string, List<Commune>> ByPostalCode = Communes.Own.WherePeopleLive
        .SelectMany(commune => commune.PostalCodes, (commune, code) => (code, commune))
        .GroupBy(pair => pair.code, pair => pair.commune, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    /// <summary>Five digits; nothing where the cell holds no postal code of France.</summary>
    public static string? PostalCode(string cell, CellNotes notes)
    {
        var digits = string.Concat(Decimals().Replace(cell, "").Where(char.IsAsciiDigit));
        if (digits.Length == 4)
        {
            notes.Add("le code postal avait perdu son zéro", "the postal code had lost its zero");
            return "0" + digits;
        }
        if (digits.Length == 5)
            return digits;
        if (cell.Trim().Length > 0)
            notes.Add(Text.Of($"« {cell.Trim()} » n’est pas un code postal : laissé de côté", $"'{cell.Trim()}' is no postal code: left out"));
        return null;
    }

    /// <summary>The postal code and the town that end an address; nothing where it ends otherwise.</summary>
    public static (string PostalCode, string City)? AtTheEndOf(string address) =>
        EndOfAddress().Match(address) is { Success: true } end ? (end.Groups["code"].Value, end.Groups["city"].Value.Trim()) : null;

    /// <summary>The commune, or the arrondissement, of the territory: the only one of its postal code, or the one that the town names.</summary>
    public static Commune? Commune(string? postalCode, string? city)
    {
        if (postalCode is null || !ByPostalCode.TryGetValue(postalCode, out var there))
            return null;
        var named = Plain(city ?? "");
        var found = there.Where(commune => named.Length > 0 && (Plain(commune.Name.French).StartsWith(named, StringComparison.Ordinal) || named.StartsWith(Plain(commune.Name.French), StringComparison.Ordinal))).ToList();
        return found.Count == 1 ? found[0] : there.Count == 1 && (named.Length == 0 || IsWhole(there[0], named)) ? there[0] : null;
    }

    /// <summary>« Lyon » for one of its arrondissements.</summary>
    private static bool IsWhole(Commune commune, string named) =>
        commune.ArrondissementOf is { } whole && Plain(Communes.Own.Find(whole)?.Name.French ?? "") is { Length: > 0 } name && (named == name || named.StartsWith(name + " ", StringComparison.Ordinal));

    private static string Plain(string name) => Cedex().Replace(Saint().Replace(Folded.Of(name), "saint$1 "), "").Trim();

    [GeneratedRegex(@"[.,]0+$")]
    private static partial Regex Decimals();

    [GeneratedRegex(@"(?<!\d)(?<code>\d{5})\s+(?<city>\p{L}[\p{L}\s'’\-]*)$")]
    private static partial Regex EndOfAddress();

    [GeneratedRegex(@"\bst(e?) ")]
    private static partial Regex Saint();

    [GeneratedRegex(@" cedex.*$")]
    private static partial Regex Cedex();
}
