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
    private static readonly Mask[] Masks =
    [
        new(SecretPatterns.Iban(), "[compte masqué]") { IsSecret = true },
        new(SecretPatterns.Card(), "[carte masquée]") { IsSecret = true },
        new(SecretPatterns.SocialSecurity(), "[numéro masqué]") { IsSecret = true },
        new(SecretPatterns.Password(), "[code masqué]") { IsSecret = true },
        new(SecretPatterns.GivenPassword(), "[code masqué]") { IsSecret = true },
        new(SecretPatterns.TypedCode(), "[code masqué]") { IsSecret = true },
        new(SecretPatterns.Code(), "[code masqué]") { IsSecret = true },
        new(SecretPatterns.PersonalNumber(), "[numéro masqué]") { IsSecret = true },
        new(ContactPatterns.Mail(), "[adresse masquée]"),
        new(ContactPatterns.Link(), "[lien masqué]"),
        new(ContactPatterns.Telephone(), "[numéro masqué]") { SeesAll = true },
        new(ContactPatterns.Number(), "[numéro masqué]"),
        new(ContactPatterns.SpelledNumber(), "[numéro masqué]"),
        new(ContactPatterns.Handle(), "[contact masqué]"),
        new(AddressPatterns.Street(), "[adresse masquée]"),
        new(AddressPatterns.Home(), "[adresse masquée]"),
        new(AddressPatterns.Town(), "[adresse masquée]"),
        new(AddressPatterns.Door(), "[adresse masquée]"),
    ];

    public static MaskedText Of(string text)
    {
        var (masked, count, isSecret) = (text, 0, false);
        foreach (var mask in Masks)
        {
            masked = Replace(masked, mask, out var times);
            (count, isSecret) = (count + times, isSecret || (mask.IsSecret && times > 0));
        }
        return new MaskedText(masked, count, isSecret);
    }

    /// <summary>What is a price, a date or an hour is hidden from the pattern, and stands again afterwards.</summary>
    private static string Replace(string text, Mask mask, out int times)
    {
        var hidden = mask.SeesAll ? text : AgreedPatterns.Agreed().Replace(text, agreed => new string(Kept, agreed.Length));
        var (result, at, found) = (new System.Text.StringBuilder(), 0, 0);
        foreach (Match match in mask.Pattern.Matches(hidden))
        {
            var (from, length) = match.Groups["what"] is { Success: true } what ? (what.Index, what.Length) : (match.Index, match.Length);
            if (from < at || length == 0)
                continue;
            result.Append(text, at, from - at).Append(mask.Word);
            (at, found) = (from + length, found + 1);
        }
        times = found;
        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <param name="Pattern">What is masked.</param>
    /// <param name="Word">What stands in its place.</param>
    private sealed record Mask(Regex Pattern, string Word)
    {
        /// <summary>Whether it must lie nowhere.</summary>
        public bool IsSecret { get; init; }

        /// <summary>Whether what is a price, a date or an hour is not hidden from it.</summary>
        public bool SeesAll { get; init; }
    }
}
