using System.Text.RegularExpressions;
using Prevenance.Geography;

namespace Prevenance.Directories.Search.Typed;

/// <summary>Finds from where somebody looks at the end of what they look for: « cours de français à Villeurbanne », "food near Bron".</summary>
internal static partial class PlaceFinder
{
    /// <summary>« Saint-Germain-au-Mont-d’Or ».</summary>
    private const int MostWords = 6;

    /// <returns>The place, and what is left of the text; nothing where it ends with no commune of the territory, or says nothing else.</returns>
    public static (Origin From, string Said)? Find(string text, Communes communes)
    {
        foreach (var start in Starts().Matches(text).Select(match => match.Index).Where(start => start > 0))
        {
            var (said, name) = (text[..start].TrimEnd(), text[start..]);
            if (name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords && PlaceReader.Read(name, communes) is { } from && WithoutPreposition().Replace(said, "") is { Length: > 0 } left)
                return (from, left);
        }
        return null;
    }

    [GeneratedRegex(@"(?<!\S)[\p{L}\d]")]
    private static partial Regex Starts();

    [GeneratedRegex(@"\s(?:à|a|au|dans|sur|vers|from|in|at|near|depuis|près de|pres de)$", RegexOptions.IgnoreCase)]
    private static partial Regex WithoutPreposition();
}
