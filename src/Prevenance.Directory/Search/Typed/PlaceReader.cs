using System.Globalization;
using System.Text.RegularExpressions;
using Prevenance.Geography;

namespace Prevenance.Directories.Search.Typed;

/// <summary>Reads from where somebody looks: a commune by its name, with its code and a point where they are given.</summary>
internal static partial class PlaceReader
{
    /// <summary>The place that a text names; nothing where it names none of the territory.</summary>
    public static Origin? Read(string text, Communes communes)
    {
        var place = Place().Match(text);
        var (name, code) = (place.Groups["name"].Value, place.Groups["code"].Value);
        var commune = communes.Find(code) ?? Named(Words.Telling(name), communes);
        Position? point = place.Groups["latitude"].Success ? new Position(Degrees("latitude"), Degrees("longitude")) : null;
        return commune is not null ? new Origin(commune.Code, commune.Name, point ?? commune.Middle)
            : code.Length > 0 && point is { } here ? new Origin(code, new Text(name, name), here)
            : null;

        double Degrees(string group) => double.Parse(place.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>By its whole name in either language; a city district also as « Lyon 3 ».</summary>
    private static Commune? Named(IReadOnlyList<string> words, Communes communes) => words.Count == 0 ? null : communes.All.FirstOrDefault(commune =>
        Words.Telling(commune.Name.French).SequenceEqual(words) || Words.Telling(commune.Name.English).SequenceEqual(words)
        || (commune.ArrondissementOf is not null && Digits(Words.Telling(commune.Name.French)).SequenceEqual(Digits(words)))
        || commune.PostalCodes.Count == 1 && words is [var only] && only == commune.PostalCodes[0]);

    private static IEnumerable<string> Digits(IReadOnlyList<string> words) => words.Where(word => word != "arrondissement").Select(word => char.IsAsciiDigit(word[0]) ? string.Concat(word.TakeWhile(char.IsAsciiDigit)).TrimStart('0') : word);

    [GeneratedRegex(@"^(?:(?:from|depuis|de|d’|d'|à|a|in|at|near|près de|vers)\s+)?(?<name>[^(]+?)\s*(?:\(\s*(?<code>[0-9][0-9AB][0-9]{3})?\s*;?\s*(?:(?<longitude>-?\d{1,3}(?:\.\d{1,9})?)\s+(?<latitude>-?\d{1,2}(?:\.\d{1,9})?))?\s*\))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Place();
}
