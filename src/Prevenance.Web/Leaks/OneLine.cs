using System.Net;
using System.Text.RegularExpressions;

namespace Prevenance.Web.Leaks;

/// <summary>Texts as they are compared: pages set spaces of several kinds, and tags between words.</summary>
internal static partial class OneLine
{
    /// <summary>A text without what pages add to it or take from it.</summary>
    public static string Of(string text) => Spaces().Replace(text, " ").Trim();

    /// <summary>What a page says: its words, what its fields hold, and its addresses.</summary>
    public static string OfPage(string html) => Of(WebUtility.HtmlDecode(html)) + " " + Of(WebUtility.HtmlDecode(Tags().Replace(html, " ")));

    [GeneratedRegex(@"[\s\u00A0\u202F]+")]
    private static partial Regex Spaces();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
