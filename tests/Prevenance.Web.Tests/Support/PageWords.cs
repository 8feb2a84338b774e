using System.Net;
using System.Text.RegularExpressions;

namespace Prevenance.Web.Tests.Support;

/// <summary>What a page says, without its tags: words one blank apart, as somebody reads them.</summary>
internal static partial class PageWords
{
    public static string Of(string page) => Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(page, " ")), " ");

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"[\s\u00a0\u202f]+")]
    private static partial Regex Spaces();
}
