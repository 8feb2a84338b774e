using System.Text.RegularExpressions;

namespace Prevenance.Directories.Contacts;

/// <summary>Telephone numbers, as they are typed: several in one field, with who answers, or none.</summary>
public static partial class Telephones
{
    private const int FrenchDigits = 10;
    private const int Pair = 2;

    /// <summary>The numbers of a text, in its order: French ones in pairs, short ones as they are, foreign ones with their plus.</summary>
    public static IReadOnlyList<string> Read(string text) => [.. Numbers().Matches(text).Select(Written).Distinct()];

    /// <summary>The digits alone, of a French number from its zero on: what two spellings of one number share.</summary>
    public static string Digits(string number) => string.Concat(number.Where(char.IsAsciiDigit));

    private static string Written(Match match)
    {
        var digits = Digits(match.Value);
        if (match.Groups["foreign"].Success)
            return "+" + digits;
        if (match.Groups["brief"].Success)
            return digits;
        var french = "0" + digits[^(FrenchDigits - 1)..];
        return string.Join(' ', french.Chunk(Pair).Select(pair => new string(pair)));
    }

    // French; what a spreadsheet made of one, without its zero; foreign; short.
    [GeneratedRegex(@"(?<!\d)(?<french>(?:(?:\+|00) ?33[\s.\-]*(?:\(0\)[\s.\-]*|0)?|0)[1-9](?:[\s.\-/_]*[0-9]{2}){4}(?!\d)|[1-9][0-9]{8}(?!\d))|(?<foreign>\+[0-9](?:[\s.\-]*[0-9]){7,13})|(?<!\d)(?<brief>1[0-9]|1[01][0-9]|[13][0-9]{3}|11[68][0-9]{3})(?!\d)")]
    private static partial Regex Numbers();
}
