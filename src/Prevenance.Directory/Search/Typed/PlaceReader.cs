using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Prevenance.Geography;

namespace Prevenance.Directories.Search.Typed;

/// <summary>Reads from where somebody looks: a commune by its name, with its code and a point where they are given.</summary>
internal static partial class PlaceReader
{
    private static readonly ConditionalWeakTable<Communes, CommuneNames> NamesOf = [];

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

    /// <summary>By its whole name in either language; a city district also as « Lyon 3 »; by a postal code that is its own.</summary>
    private static Commune? Named(IReadOnlyList<string> words, Communes communes)
    {
        var names = NamesOf.GetValue(communes, all => new CommuneNames(all));
        return names.Whole.GetValueOrDefault(string.Join(' ', words)) ?? names.Numbered.GetValueOrDefault(string.Join(' ', Digits(words)));
    }

    /// <summary>The names of communes, made ready once: each query is held to all of them.</summary>
    private sealed class CommuneNames
    {
        public CommuneNames(Communes communes)
        {
            foreach (var commune in communes.All)
            {
                foreach (var name in (string[])[commune.Name.French, commune.Name.English, .. commune.PostalCodes.Count == 1 ? commune.PostalCodes : []])
                    Whole.TryAdd(string.Join(' ', Words.Telling(name)), commune);
                if (commune.ArrondissementOf is not null)
                    Numbered.TryAdd(string.Join(' ', Digits(Words.Telling(commune.Name.French))), commune);
            }
        }

        public Dictionary<string, Commune> Whole { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, Commune> Numbered { get; } = new(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Digits(IReadOnlyList<string> words) => words.Where(word => word != "arrondissement").Select(word => char.IsAsciiDigit(word[0]) ? string.Concat(word.TakeWhile(char.IsAsciiDigit)).TrimStart('0') : word);

    [GeneratedRegex(@"^(?:(?:from|depuis|de|d’|d'|à|a|in|at|near|près de|vers)\s+)?(?<name>[^(]+?)\s*(?:\(\s*(?<code>[0-9][0-9AB][0-9]{3})?\s*;?\s*(?:(?<longitude>-?\d{1,3}(?:\.\d{1,9})?)\s+(?<latitude>-?\d{1,2}(?:\.\d{1,9})?))?\s*\))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Place();
}
