using System.Net;
using System.Text.RegularExpressions;

namespace Prevenance.Aids.Import;

/// <summary>Takes markup out of texts that were written for a page.</summary>
internal static partial class PlainText
{
    public static string Of(string text) => Blank().Replace(WebUtility.HtmlDecode(Tag().Replace(text, " ")), " ").Trim();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
