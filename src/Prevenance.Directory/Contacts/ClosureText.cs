using System.Globalization;
using System.Text.RegularExpressions;

namespace Prevenance.Directories.Contacts;

/// <summary>A closure that is written in a text: « fermé du 01/11/2026 au 15/12/2026 ». A human confirms it.</summary>
public static partial class ClosureText
{
    private static readonly string[] Months = ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    /// <summary>The first closure with an end that a text tells; nothing where it tells none.</summary>
    public static Closure? Find(string text)
    {
        foreach (Match match in Closed().Matches(text))
        {
            if (Day(match.Groups["to"].Value, null) is not { } to)
                continue;
            if (!match.Groups["from"].Success)
                return new Closure(null, to);
            if (Day(match.Groups["from"].Value, to) is { } from && from <= to)
                return new Closure(from, to);
        }
        return null;
    }

    /// <param name="text">The day.</param>
    /// <param name="end">The end, whose month and year it has where it says none.</param>
    private static DateOnly? Day(string text, DateOnly? end)
    {
        var words = Words.Of(text.Replace("1er", "1", StringComparison.OrdinalIgnoreCase));
        var parts = words.Select(word => Array.IndexOf(Months, word) is >= 0 and var month ? month + 1 : int.TryParse(word, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        var year = parts.Length > 2 ? (parts[2] < 100 ? 2000 + parts[2] : parts[2]) : end?.Year;
        var month = parts.Length > 1 ? parts[1] : end?.Month;
        return parts.Length > 0 && year is >= 2000 and < 2100 && month is >= 1 and <= 12 && parts[0] >= 1 && parts[0] <= DateTime.DaysInMonth(year.Value, month.Value)
            ? OfTheYearBefore(new DateOnly(year.Value, month.Value, parts[0]), end, parts.Length)
            : null;
    }

    /// <summary>« du 20 décembre au 3 janvier 2027 » begins the year before.</summary>
    private static DateOnly OfTheYearBefore(DateOnly day, DateOnly? end, int parts) => end < day && parts == 2 ? day.AddYears(-1) : day;

    [GeneratedRegex(@"\bferm(?:é|ée|és|ées|eture|e|er)\b[^.;\n]{0,60}?(?:\b(?:du|entre le) (?<from>\d[\w/éû.-]*(?: [a-zéû]+)?(?: \d{4})?) (?:inclus )?(?:au|et le)|\bjusqu(?:’|')?au) (?<to>\d[\w/-]*(?: [a-zéû]+)?(?: \d{4})?)", RegexOptions.IgnoreCase)]
    private static partial Regex Closed();
}
