using System.Text.RegularExpressions;

namespace Prevenance.MutualHelp.Relay;

/// <summary>A text in which what leads to somebody was masked.</summary>
/// <param name="Text">The text, with a word in the place of what was masked.</param>
/// <param name="Count">How many things were masked.</param>
/// <param name="HoldsSecret">Whether one of them must lie nowhere: a code, a password, a social security, card or account number.</param>
public sealed record MaskedText(string Text, int Count, bool HoldsSecret);

/// <summary>
/// Masks numbers, addresses, links and codes in what goes from one neighbour to another. Prices, dates, hours and counts stay: they are what one agrees on.
/// </summary>
public static class Masking
{
    private const char Kept = '\u0001';

    /// <summary>In their order: what is found first is not sought again.</summary>
    private static readonly (Regex Pattern, string Word, bool IsSecret)[] Masks =
    [
        (MaskPatterns.Iban(), "[compte masqué]", true),
        (MaskPatterns.Card(), "[carte masquée]", true),
        (MaskPatterns.SocialSecurity(), "[numéro masqué]", true),
        (MaskPatterns.Password(), "[code masqué]", true),
        (MaskPatterns.Code(), "[code masqué]", true),
        (MaskPatterns.PersonalNumber(), "[numéro masqué]", true),
        (MaskPatterns.Mail(), "[adresse masquée]", false),
        (MaskPatterns.Link(), "[lien masqué]", false),
        (MaskPatterns.Number(), "[numéro masqué]", false),
        (MaskPatterns.SpelledNumber(), "[numéro masqué]", false),
        (MaskPatterns.Handle(), "[contact masqué]", false),
        (MaskPatterns.Street(), "[adresse masquée]", false),
        (MaskPatterns.Town(), "[adresse masquée]", false),
        (MaskPatterns.Door(), "[adresse masquée]", false),
    ];

    public static MaskedText Of(string text)
    {
        var (masked, count, isSecret) = (text, 0, false);
        foreach (var (pattern, word, secret) in Masks)
        {
            masked = Replace(masked, pattern, word, out var times);
            (count, isSecret) = (count + times, isSecret || (secret && times > 0));
        }
        return new MaskedText(masked, count, isSecret);
    }

    /// <summary>What is a price, a date or an hour is hidden from the pattern, and stands again afterwards.</summary>
    private static string Replace(string text, Regex pattern, string word, out int times)
    {
        var hidden = MaskPatterns.Agreed().Replace(text, agreed => new string(Kept, agreed.Length));
        var (result, at, found) = (new System.Text.StringBuilder(), 0, 0);
        foreach (Match match in pattern.Matches(hidden))
        {
            var (from, length) = match.Groups["what"] is { Success: true } what ? (what.Index, what.Length) : (match.Index, match.Length);
            if (from < at || length == 0)
                continue;
            result.Append(text, at, from - at).Append(word);
            (at, found) = (from + length, found + 1);
        }
        times = found;
        return result.Append(text, at, text.Length - at).ToString();
    }
}
