using System.Globalization;
using System.Text.RegularExpressions;
using Prevenance.Casework.Imports.Caseload.Files;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Imports.Caseload.Cells;

/// <summary>A date as people and spreadsheets write it in France: day first, whole or in part, in digits or in words.</summary>
internal static partial class WrittenDate
{
    private const int OldestAge = 120;
    private const int LongestDate = 60;

    /// <summary>What spreadsheets count days from; a date before 1 March 1900 is off by one there, and nobody here is so old.</summary>
    private static readonly DateOnly SpreadsheetStart = new(1899, 12, 30);

    /// <summary>A date of birth, or nothing where the cell says that it is not known.</summary>
    /// <exception cref="RefusalException">The cell holds no date, or one that cannot be.</exception>
    public static Birth? Birth(string cell, DateOnly on, CellNotes notes)
    {
        var birth = Of(cell, on, notes);
        if (birth is null)
            return null;
        if (birth.Date is { } day ? day > on : birth.Year > on.Year)
            throw Fault(cell, "est dans l’avenir", "lies in the future");
        return birth.Year >= on.Year - OldestAge ? birth : throw Fault(cell, $"est il y a plus de {OldestAge} ans", $"is more than {OldestAge} years ago");
    }

    /// <summary>Whether a cell holds a date on which somebody could be born.</summary>
    public static bool IsOne(string cell, DateOnly on)
    {
        try
        {
            return Birth(cell, on, new CellNotes()) is not null;
        }
        catch (RefusalException)
        {
            return false;
        }
    }

    /// <summary>A date of any kind, as far as the cell tells it.</summary>
    /// <inheritdoc cref="Birth" path="/exception"/>
    public static Birth? Of(string cell, DateOnly on, CellNotes notes)
    {
        if (cell.Length > LongestDate)
            throw Fault(cell[..LongestDate] + "…", "n’est pas une date ; attendu : 12/03/1985", "is no date; expected 12/03/1985");
        var text = Folded.InPlace(cell).Trim();
        if (Nothing().IsMatch(text))
            return null;
        if (About().Match(text) is { Success: true } about)
        {
            notes.Add(Text.Of($"« {cell.Trim()} » gardé comme une année", $"'{cell.Trim()}' kept as a year"));
            return People.Birth.About(Number(about, "year"));
        }
        if (Iso().Match(text) is { Success: true } iso)
            return Whole(cell, Number(iso, "day"), Number(iso, "month"), Number(iso, "year"), notes);
        if (DayFirst().Match(text) is { Success: true } french)
            return Whole(cell, Number(french, "day"), Number(french, "month"), FullYear(french, on, notes), notes);
        if (InWords().Match(text) is { Success: true } words && MonthNames.Read(words.Groups["word"].Value) is { } month)
            return words.Groups["day"].Success ? Whole(cell, Number(words, "day"), month, FullYear(words, on, notes), notes) : People.Birth.In(FullYear(words, on, notes), month);
        if (MonthAndYear().Match(text) is { Success: true } part && Number(part, "month") is >= 1 and <= 12 and var ofYear)
            return People.Birth.In(Number(part, "year"), ofYear);
        if (YearOnly().Match(text) is { Success: true } year)
            return People.Birth.In(Number(year, "year"));
        return Digits().IsMatch(text) ? OfDigits(cell, text.Split('.', ',')[0], on, notes) : throw Fault(cell, "n’est pas une date ; attendu : 12/03/1985", "is no date; expected 12/03/1985");
    }

    /// <summary>Digits alone: day, month and year together, or the number by which a spreadsheet keeps a date.</summary>
    private static Birth? OfDigits(string cell, string digits, DateOnly on, CellNotes notes)
    {
        if (digits.Length == 8)
        {
            var isYearFirst = digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal);
            return isYearFirst && int.Parse(digits.AsSpan(4, 2), CultureInfo.InvariantCulture) <= 12
                ? Whole(cell, Part(6, 2), Part(4, 2), Part(0, 4), notes)
                : Whole(cell, Part(0, 2), Part(2, 2), Part(4, 4), notes);
        }
        var days = int.Parse(digits, CultureInfo.InvariantCulture);
        if (days == 0)
            return null;
        if (digits.Length > 5)
            throw Fault(cell, "n’est pas une date ; attendu : 12/03/1985", "is no date; expected 12/03/1985");
        notes.Add("une date était un nombre de tableur", "a date was a spreadsheet number");
        return People.Birth.On(SpreadsheetStart.AddDays(days));

        int Part(int from, int length) => int.Parse(digits.AsSpan(from, length), CultureInfo.InvariantCulture);
    }

    private static Birth? Whole(string cell, int day, int month, int year, CellNotes notes)
    {
        if (year == 0)
            return null;
        if (day == 0 && month is >= 0 and <= 12)
            return month == 0 ? People.Birth.In(year) : People.Birth.In(year, month);
        if (month > 12 && day <= 12)
        {
            notes.Add(Text.Of($"« {cell.Trim()} » lu le mois d’abord", $"'{cell.Trim()}' read with its month first"));
            (day, month) = (month, day);
        }
        return month is >= 1 and <= 12 && day <= DateTime.DaysInMonth(year, month)
            ? People.Birth.On(new DateOnly(year, month, day))
            : throw Fault(cell, "n’existe pas", "does not exist");
    }

    /// <summary>Two digits are the latest such year that has come.</summary>
    private static int FullYear(Match match, DateOnly on, CellNotes notes)
    {
        var year = Number(match, "year");
        if (match.Groups["year"].Length > 2)
            return year;
        var full = year + (on.Year / 100 * 100);
        if (full > on.Year)
            full -= 100;
        notes.Add(Text.Of($"année à deux chiffres lue {full}", $"two-digit year read as {full}"));
        return full;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static RefusalException Fault(string cell, string french, string english) => new(Text.Of($"« {cell.Trim()} » {new Text(french, english)}", $"'{cell.Trim()}' {new Text(french, english)}"));

    private const string Time = @"(?:[ t]+\d{1,2}[:h].*)?$";

    private const string Lead = @"^(?:nee?(?:\(e\))?\s+)?(?:le\s+)?";

    [GeneratedRegex(@"^(?:[?\-./ ]*|nc|n\.c\.?|n/?a|inconnue?|non connue?|non renseignee?|00[/.\-]00[/.\-]0000)$")]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^(?:(?:nee? )?(?:vers|environ|env\.?|circa|ca\.?|autour de|~|±)\s*(?:en )?(?<year>(?:18|19|20)\d\d)|(?<year>(?:18|19|20)\d\d)\s*(?:environ|env\.?|\?))$")]
    private static partial Regex About();

    [GeneratedRegex(@"^(?<year>\d{4})[/.\-](?<month>\d{1,2})[/.\-](?<day>\d{1,2})" + Time)]
    private static partial Regex Iso();

    [GeneratedRegex(Lead + @"(?<day>\d{1,2})\s?[/.\- ]\s?(?<month>\d{1,2})\s?[/.\- ]\s?(?<year>\d{4}|\d{2})" + Time)]
    private static partial Regex DayFirst();

    [GeneratedRegex(Lead + @"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?(?:(?<day>\d{1,2})(?:er)?[ \-]+)?(?<word>[a-z]{3,9})\.?[ \-]+(?<year>\d{4}|\d{2})" + Time)]
    private static partial Regex InWords();

    [GeneratedRegex(@"^(?<month>\d{1,2})[/.\-](?<year>(?:18|19|20)\d\d)$")]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(@"^(?:nee? )?(?:en )?(?<year>(?:18|19|20)\d\d)$")]
    private static partial Regex YearOnly();

    [GeneratedRegex(@"^\d{1,8}(?:[.,]\d+)?$")]
    private static partial Regex Digits();
}
