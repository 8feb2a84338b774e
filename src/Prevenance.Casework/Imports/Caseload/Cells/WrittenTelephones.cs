using System.Text.RegularExpressions;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Imports.Caseload.Cells;

/// <summary>Telephone numbers as people write them: several in a cell, with who answers, without the zero that a spreadsheet took.</summary>
internal static partial class WrittenTelephones
{
    private const int FewestDigitsOfANumber = 4;

    public static IReadOnlyList<ContactMeans> Of(string cell, CellNotes notes)
    {
        var (numbers, left, end) = (new List<ContactMeans>(), "", 0);
        var matches = Number().Matches(cell).ToList();
        foreach (var (match, next) in matches.Zip(matches.Skip(1).Select(match => match.Index).Append(cell.Length)))
        {
            left += cell[end..match.Index] + " ";
            end = match.Index + match.Length;
            if (Written(match, notes) is not { } number)
                continue;
            var who = Who(cell[end..next]) ?? (match == matches[0] ? Who(cell[..match.Index]) : null);
            if (who is not null)
                notes.Add(Text.Of($"à côté d’un numéro : « {who} » y répond peut-être", $"beside a number: '{who}' may answer there"));
            numbers.Add(new ContactMeans(MeansKind.Telephone, number) { WhoAnswers = who });
        }
        var others = OtherDigits().Matches(left + cell[end..]).Where(other => other.Value.Count(char.IsAsciiDigit) >= FewestDigitsOfANumber).Select(other => other.Value.Trim()).ToList();
        // Words alone are no number either: an address that stands there is told, and not kept as one.
        if (matches.Count == 0 && others.Count == 0 && cell.Any(char.IsLetterOrDigit) && !cell.Contains(Nir.Instead.French, StringComparison.Ordinal))
            others.Add(cell.Trim());
        foreach (var other in others)
            notes.Add(Text.Of($"« {other} » n’est pas un numéro de téléphone : laissé de côté", $"'{other}' is no telephone number: left out"));
        return [.. numbers.DistinctBy(number => number.Value)];
    }

    /// <summary>In pairs, as France writes them; a foreign one as it stands. Nothing for digits that nobody has.</summary>
    private static string? Written(Match match, CellNotes notes)
    {
        if (match.Groups["foreign"].Success)
            return match.Value.Trim();
        var digits = "0" + string.Concat(match.Groups["digits"].Value.Where(char.IsAsciiDigit));
        if (digits.Skip(1).Distinct().Count() == 1 || digits == "0123456789")
        {
            notes.Add(Text.Of($"« {match.Value.Trim()} » n’est le numéro de personne : laissé de côté", $"'{match.Value.Trim()}' is nobody's number: left out"));
            return null;
        }
        if (!match.Groups["prefix"].Success)
            notes.Add("le zéro du numéro de téléphone, perdu par un tableur, est remis", "the zero of the telephone number, lost by a spreadsheet, is put back");
        return string.Join(' ', digits.Chunk(2).Select(pair => new string(pair)));
    }

    private static string? Who(string words)
    {
        var who = Labels().Replace(words, " ").Trim(' ', '/', ',', ';', ':', '(', ')', '-', '–', '.', '\n', '\r', '\t');
        return who.Any(char.IsLetter) ? who : null;
    }

    [GeneratedRegex(@"(?<![\d+])(?:(?<foreign>\+(?!\s?33)\d(?:[\s.\-]?\d){6,14})|(?<prefix>(?:\+|00)\s?33[\s.\-]?(?:\(0\)[\s.\-]?|0)?|33|0|(?<!\p{L})[Oo])?(?<digits>[1-9](?:[\s.\-/_]?\d){8}))(?!\d)")]
    private static partial Regex Number();

    [GeneratedRegex(@"\d(?:[\s.\-]?\d)*")]
    private static partial Regex OtherDigits();

    /// <summary>What says where a telephone stands, and not who answers.</summary>
    [GeneratedRegex(@"\b(?:t[ée]l(?:[ée]phone)?|port(?:able)?|mob(?:ile)?|fixe|dom(?:icile)?|perso(?:nnel)?|pro(?:fessionnel)?|travail|bureau|ou|et|puis)\b\.?", RegexOptions.IgnoreCase)]
    private static partial Regex Labels();
}
