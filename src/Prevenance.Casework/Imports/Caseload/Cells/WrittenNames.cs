using System.Text.RegularExpressions;
using Prevenance.Casework.Imports.Caseload.Files;

namespace Prevenance.Casework.Imports.Caseload.Cells;

/// <summary>The names that the cells of a line hold, taken apart where they stand in one.</summary>
internal sealed partial record WrittenNames(string Usage, string Birth, string First, string Used)
{
    /// <param name="full">Surname and first names in one cell, where a file has them so.</param>
    /// <param name="named">What stands in the columns of their own.</param>
    /// <param name="notes">What was understood.</param>
    public static WrittenNames Of(string full, WrittenNames named, CellNotes notes)
    {
        var (surname, first) = named.Usage.Length == 0 && full.Length > 0 ? Apart(full, notes) : (named.Usage, named.First);
        var names = named with { Usage = WithoutTitle(surname, notes), First = first };
        names = names.WithOtherName(notes);
        if (CalledBy().Match(names.Usage + " " + names.First) is { Success: true } called && names.Used.Length == 0)
            names = names with { Used = called.Groups["name"].Value.Trim(), Usage = CalledBy().Replace(names.Usage, "").Trim(), First = CalledBy().Replace(names.First, "").Trim() };
        return names.Usage.Length == 0 && names.Birth.Length > 0 ? names with { Usage = names.Birth, Birth = "" } : names;
    }

    /// <summary>Whether a person could bear one of the names: digits and points alone are none.</summary>
    public bool AreNames => new[] { Usage, Birth, First }.Any(name => name.Any(letter => !char.IsDigit(letter) && !char.IsWhiteSpace(letter) && !char.IsPunctuation(letter) && !char.IsSymbol(letter)) || name.Any(char.IsSurrogate));

    /// <summary>« TOTAL », « Sous-total PERRIN » : as a line begins that counts others.</summary>
    public bool BeginsAsATotal => Totals.Begins(Usage) || Totals.Begins(First) || Totals.Begins(Birth);

    /// <summary>« BENALI ép. MOREAU », « MARTIN (née LEFÈVRE) », « DURAND veuve PETIT ».</summary>
    private WrittenNames WithOtherName(CellNotes notes)
    {
        if (Birth.Length == 0 && Born().Match(Usage) is { Success: true } born)
        {
            notes.Add("nom de naissance lu dans la colonne du nom (« née »)", "birth name read in the column of the surname ('née')");
            return this with { Usage = born.Groups["one"].Value.Trim(), Birth = born.Groups["other"].Value.Trim() };
        }
        if (Birth.Length == 0 && Married().Match(Usage) is { Success: true } married)
        {
            notes.Add(Text.Of($"« {married.Groups["word"].Value} » lu comme un nom d’époux", $"'{married.Groups["word"].Value}' read as a married name"));
            return this with { Usage = married.Groups["other"].Value.Trim(), Birth = married.Groups["one"].Value.Trim() };
        }
        return this;
    }

    /// <summary>Capitals are the surname, before or after; otherwise a comma tells, or the last word is taken for the first name.</summary>
    private static (string Surname, string First) Apart(string full, CellNotes notes)
    {
        full = WithoutTitle(full, notes);
        if (full.Split(',', 2) is [var before, var after])
            return (before.Trim(), after.Trim());
        // What is said of a birth or a marriage belongs to the surname.
        var words = full.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var capitals = words.Where(IsInCapitals).ToList();
        if (capitals.Count > 0 && capitals.Count < words.Length)
        {
            var (from, to) = (Array.FindIndex(words, IsInCapitals), Array.FindLastIndex(words, IsInCapitals));
            var firstNames = words.Where((word, at) => !IsInCapitals(word) && (at < from || at > to || !Between().IsMatch(word)));
            var surname = words.Where((word, at) => IsInCapitals(word) || (at >= from && at <= to && Between().IsMatch(word)));
            return (string.Join(' ', surname), string.Join(' ', firstNames));
        }
        if (words.Length < 2)
            return (full, "");
        notes.Add("nom et prénom séparés par supposition : à vérifier", "surname and first name taken apart by guess: to check");
        return (string.Join(' ', words[..^1]), words[^1]);
    }

    private static string WithoutTitle(string name, CellNotes notes)
    {
        var without = Title().Replace(name, "").Trim();
        if (without == name.Trim() || without.Length == 0)
            return name.Trim();
        notes.Add("civilité ôtée du nom", "title taken off the name");
        return without;
    }

    private static bool IsInCapitals(string word) => word.Any(char.IsUpper) && !word.Any(char.IsLower) && word.Count(char.IsLetter) > 1;

    [GeneratedRegex(@"^(?<one>.+?)[\s,(\-–]+(?:n[ée]e?)\.?\s*:?\s+(?<other>[^()]+?)\s*\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Born();

    [GeneratedRegex(@"^(?<one>.+?)[\s,(\-–]+(?<word>[ée]p(?:s|se|ouse|oux)?\.?|vve\.?|veuve|veuf)\s*:?\s+(?<other>[^()]+?)\s*\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Married();

    [GeneratedRegex(@"[\s,(]+dite?\s+(?<name>[^()]+?)\s*(?:\)|$)", RegexOptions.IgnoreCase)]
    private static partial Regex CalledBy();

    [GeneratedRegex(@"^\s*(?:m\.|mr\.?|mme\.?|mlle\.?|monsieur|madame|mademoiselle)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    /// <summary>Small words that stand within a surname.</summary>
    [GeneratedRegex(@"^(?:d[’']?|de|du|des|la|le|el|al|ben|van|von|da|do|dos|y|[ée]p(?:s|se|ouse|oux)?\.?|n[ée]e?|vve\.?|veuve|\(n[ée]e?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Between();
}
