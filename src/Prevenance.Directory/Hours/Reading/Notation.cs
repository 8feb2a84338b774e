using System.Text.RegularExpressions;

namespace Prevenance.Directories.Hours.Reading;

/// <summary>Brings to one notation the ways in which the same hours are typed. Sentences are left as they are: they are not notation.</summary>
internal static partial class Notation
{
    /// <summary>The text with plain spaces, dashes and quotes, and hours as 09:00.</summary>
    public static string Plain(string text)
    {
        var plain = Spaces().Replace(text, " ");
        plain = Dashes().Replace(plain, "-");
        plain = Quotes().Replace(plain, "\"");
        return plain.Trim();
    }

    /// <summary>What stands outside quotes, with hours as 09:00 and holidays by their signs.</summary>
    public static string Unquoted(string text)
    {
        var plain = RoundTheClock().Replace(text, "24/7");
        plain = WholeDay().Replace(plain, "00:00-24:00");
        plain = PublicHolidays().Replace(plain, "PH");
        plain = SchoolHolidays().Replace(plain, "SH");
        return FrenchHour().Replace(plain, hour => $"{hour.Groups["hour"].Value}:{(hour.Groups["minute"].Success ? hour.Groups["minute"].Value : "00")}");
    }

    [GeneratedRegex(@"\s+|[\u00A0\u202F\u2009\u200B\uFEFF]+")]
    private static partial Regex Spaces();

    [GeneratedRegex("[\u2010-\u2015\u2212]")]
    private static partial Regex Dashes();

    [GeneratedRegex("[\u201C\u201D\u201E]|« ?| ?»")]
    private static partial Regex Quotes();

    [GeneratedRegex(@"\b24 ?h? ?/ ?24 ?h?[ ,;-]*(?:et )?7 ?j? ?/ ?7 ?j?(?!\w)|\b7 ?j? ?/ ?7 ?j?[ ,;-]*(?:et )?24 ?h? ?/ ?24 ?h?(?!\w)", RegexOptions.IgnoreCase)]
    private static partial Regex RoundTheClock();

    [GeneratedRegex(@"\b24 ?h? ?/ ?24 ?h?(?!\w)", RegexOptions.IgnoreCase)]
    private static partial Regex WholeDay();

    [GeneratedRegex(@"\b(?:jours? )?f[ée]ri[ée]s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex PublicHolidays();

    [GeneratedRegex(@"\bvacances scolaires\b", RegexOptions.IgnoreCase)]
    private static partial Regex SchoolHolidays();

    [GeneratedRegex(@"(?<![\w:.])(?<hour>[0-9]{1,2}) ?(?:h ?(?<minute>[0-9]{2})?|\.(?<minute>[0-9]{2}))(?![\w.])", RegexOptions.IgnoreCase)]
    private static partial Regex FrenchHour();
}
