using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Prevenance.Directories.Contacts;

/// <summary>Text that may hold HTML, as plain text: scripts are gone, lists stay lists.</summary>
public static partial class PlainText
{
    private static readonly HashSet<string> Gone = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "template", "noscript", "iframe", "object", "svg", "head", "textarea" };
    private static readonly HashSet<string> OfTheirOwn = new(StringComparer.OrdinalIgnoreCase) { "p", "div", "ul", "ol", "table", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "blockquote" };

    /// <summary>The text, and whether there was markup in it.</summary>
    public static (string Text, bool HadMarkup) Of(string text)
    {
        if (!Markup().IsMatch(text))
            return (Tidy(text), false);
        var written = new StringBuilder();
        Write(new HtmlParser().ParseDocument($"<body>{text}").Body!, written);
        return (Tidy(written.ToString()), true);
    }

    private static void Write(INode parent, StringBuilder text)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText words)
                text.Append(Spaces().Replace(words.Data, " "));
            else if (node is IElement element && !Gone.Contains(element.LocalName))
                Write(element, text);
        }
    }

    private static void Write(IElement element, StringBuilder text)
    {
        var isOfItsOwn = OfTheirOwn.Contains(element.LocalName);
        if (isOfItsOwn || element.LocalName is "br" or "li")
            text.Append('\n');
        if (element.LocalName == "li")
            text.Append("- ");
        Write((INode)element, text);
        if (isOfItsOwn)
            text.Append('\n');
    }

    private static string Tidy(string text) => Breaks().Replace(SpacesOfLine().Replace(Unseen().Replace(text, ""), " "), "\n").Trim();

    [GeneratedRegex(@"<[a-zA-Z/!][^>]*>|&(?:[a-zA-Z]{2,8}|#\d{1,6}|#x[0-9a-fA-F]{1,6});")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[ \t]+")]
    private static partial Regex SpacesOfLine();

    [GeneratedRegex(@" ?\r?\n ?(?:\r?\n ?)*")]
    private static partial Regex Breaks();

    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]")]
    private static partial Regex Unseen();
}
