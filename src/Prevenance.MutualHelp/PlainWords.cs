using AnyAscii;

namespace Prevenance.MutualHelp;

/// <summary>A text as rules read it: small Latin words with one space between them, without accents or signs.</summary>
internal static class PlainWords
{
    public static string Of(string text)
    {
        var signs = text.Replace("€", " euros ", StringComparison.Ordinal).Transliterate().Select(sign => char.IsAsciiLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : ' ');
        return string.Join(' ', new string([.. signs]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
