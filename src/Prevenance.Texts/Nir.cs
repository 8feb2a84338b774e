using System.Globalization;
using System.Text.RegularExpressions;

namespace Prevenance.Texts;

/// <summary>
/// Finds social security numbers (numéro d’inscription au répertoire), which are never stored, shown or logged: 13 digits, or 15 with their
/// key, in groups or not, with the letters of Corsica, provisional ones too. A number with a wrong key is still taken for one where
/// its shape is one, even a key that no number has (00, 98, 99): it is somebody's number, typed wrongly. Shape: décret 82-103, article 4.
/// </summary>
public static partial class Nir
{
    /// <summary>What stands in the place of a number that was removed.</summary>
    public static readonly Text Instead = new("(numéro de sécurité sociale non gardé)", "(social security number not kept)");

    private const int Modulus = 97;
    private const int LengthWithoutKey = 13;

    /// <summary>Where numbers stand in a text, in its order.</summary>
    public static IReadOnlyList<Range> In(string text) => [.. Matches(text).Select(match => match.Index..(match.Index + match.Length))];

    /// <summary>Whether a text holds one.</summary>
    public static bool IsIn(string text) => Matches(text).Any();

    /// <summary>Refuses texts that hold one.</summary>
    /// <param name="texts">Each with its place, as who wrote it knows it.</param>
    /// <exception cref="RefusalException">Some do, each told by its place and without its words.</exception>
    public static void Refuse(IEnumerable<(string Place, string Text)> texts)
    {
        var faults = texts.Where(one => IsIn(one.Text)).Select(one => new Refusal([one.Place], new Text("un numéro de sécurité sociale ne se garde pas : ôtez-le", "a social security number is not kept: take it out"))).ToList();
        if (faults.Count > 0)
            throw new RefusalException(faults);
    }

    /// <summary>The text with « (numéro de sécurité sociale non gardé) » in the place of each.</summary>
    public static string Removed(string text)
    {
        foreach (var match in Matches(text).Reverse())
            text = string.Concat(text.AsSpan(0, match.Index), Instead.French, text.AsSpan(match.Index + match.Length));
        return text;
    }

    private static IEnumerable<Match> Matches(string text)
    {
        // Digits that stand in a sentence in other groups are anything, a date and a postal code say: the key tells.
        var found = Alone().Matches(text).Concat(Grouped().Matches(text)).Where(match => IsOne(match.Value))
            .Concat(Scattered().Matches(text).Where(match => IsOne(match.Value) && HasItsKey(match.Value)));
        var end = 0;
        foreach (var match in found.OrderBy(match => match.Index).ThenByDescending(match => match.Length))
        {
            if (match.Index < end)
                continue;
            end = match.Index + match.Length;
            yield return match;
        }
    }

    private static bool IsOne(string written) => Shape().IsMatch(Significant(written));

    private static bool HasItsKey(string written)
    {
        var digits = Significant(written);
        if (digits.Length == LengthWithoutKey)
            return false;
        var body = digits[..LengthWithoutKey].Replace("2A", "19", StringComparison.Ordinal).Replace("2B", "18", StringComparison.Ordinal);
        return Modulus - (Number(body) % Modulus) == Number(digits[LengthWithoutKey..]);
    }

    /// <summary>Its digits, of whatever script, and the letter of a Corsican département.</summary>
    private static string Significant(string written) => string.Concat(written.Where(letter => char.IsDigit(letter) || letter is 'A' or 'B' or 'a' or 'b')
        .Select(letter => char.IsDigit(letter) ? (char)('0' + (int)CharUnicodeInfo.GetNumericValue(letter)) : char.ToUpperInvariant(letter)));

    private static long Number(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>Sex (3, 4, 7 and 8 are provisional), year, month (or what stands for an unknown one), département, commune, order, key.</summary>
    [GeneratedRegex(@"^[1-478]\d\d(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d\d|2[AB])(?!000)\d{3}(?!000)\d{3}(?:\d\d)?$")]
    private static partial Regex Shape();

    /// <summary>Alone in its cell, in whatever groups.</summary>
    [GeneratedRegex(@"^\W{0,9}(?:\d[\s.\-_]{0,3}){5}(?:\d|2[\s.\-_]{0,3}[ABab])[\s.\-_]{0,3}(?:\d[\s.\-_]{0,3}){5,9}\W{0,9}$")]
    private static partial Regex Alone();

    /// <summary>In a sentence, in the groups that it has on a card, or in none.</summary>
    [GeneratedRegex(@"(?<!\d)\d[\s.\-_]{0,2}\d\d[\s.\-_]{0,2}\d\d[\s.\-_]{0,2}\d[\dABab][\s.\-_]{0,2}\d{3}[\s.\-_]{0,2}\d{3}(?:[\s.\-_/(]{0,3}(?:cl[ée]\s?:?\s?)?\d\d(?!\d))?(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"(?<!\d)(?:\d[\s.\-_]?){5}\d[\s.\-_]?[\dABab][\s.\-_]?(?:\d[\s.\-_]?){7}\d(?!\d)")]
    private static partial Regex Scattered();
}
