using System.Text.RegularExpressions;

namespace Prevenance.Casework.Messages;

/// <summary>Numbers that are somebody's: of a file, of a benefit, a code, an amount. Hours, days, telephones and links are none.</summary>
internal static partial class Numbers
{
    public static IEnumerable<string> In(string text)
    {
        var rest = Free().Replace(text, " · ");
        return Birth().Matches(text).Concat(Amount().Matches(rest)).Concat(Named().Matches(rest)).Concat(Long().Matches(rest)).Select(match => match.Value.Trim());
    }

    /// <summary>A link, a telephone, a day, an hour, the number to which STOP is sent.</summary>
    [GeneratedRegex(@"https?://\S+|(?<![\d+])(?:(?:\+|00)\d{2,3}[\s.\-]?(?:\(0\)\s?)?\d|0[1-9])(?:[\s.\-]?\d{2}){4}(?!\d)|(?<!\d)0\s?8\d{2}(?:[\s.]?\d{2,3}){2,3}(?!\d)|\b\d{1,2}[./\-]\d{1,2}(?:[./\-]\d{2,4})?\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\s?(?:h|heures?|:)\s?(?:[0-5]\d)?\b|\bSTOP\s+(?:au\s+)?\d{5}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Free();

    [GeneratedRegex(@"\bn[ée]e?\s+le\s+\d\S*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Birth();

    [GeneratedRegex(@"\d+(?:[.,\s]\d+)*\s?(?:€|euros?\b|EUR\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"(?:dossier|matricule|allocataire|num[ée]ro|n°|code|identifiant|r[ée]f[ée]rence|r[ée]f\.?)\s*(?:de\s+dossier|secret|d['’]acc[èe]s|allocataire|:|n°|est|le)?\s*:?\s*\d[\d\s]{2,}\w*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"\d(?:[\s.\-]?\d){5,}", RegexOptions.CultureInvariant)]
    private static partial Regex Long();
}
