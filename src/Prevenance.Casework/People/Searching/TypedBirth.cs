using System.Globalization;

namespace Prevenance.Casework.People.Searching;

/// <summary>A year or a day of birth among what somebody types.</summary>
internal sealed record TypedBirth
{
    private static readonly string[] DayFormats = ["d/M/yyyy", "yyyy-MM-dd", "d.M.yyyy", "d-M-yyyy"];

    private int? Year { get; init; }

    private DateOnly? Day { get; init; }

    /// <summary>Whether a whole day was typed: it is enough to look for somebody.</summary>
    public bool IsDay => Day is not null;

    /// <summary>What was typed, as a birth; nothing where none was.</summary>
    public Birth? AsBirth => Day is { } day ? Birth.On(day) : Year is { } year ? Birth.In(year) : null;

    /// <summary>Tells what was typed of a birth apart from the names.</summary>
    public static (string Names, TypedBirth Birth) In(string typed)
    {
        var (names, birth) = (new List<string>(), new TypedBirth());
        foreach (var word in typed.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (DateOnly.TryParseExact(word, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                birth = birth with { Day = day };
            else if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2100)
                birth = birth with { Year = year };
            else
                names.Add(word);
        }
        return (string.Join(' ', names), birth);
    }

    /// <summary>Whether somebody may be born so: day and month may be inverted; what is not known of a birth is no reason to leave somebody out.</summary>
    public bool MayBe(Birth? birth) => birth is null
        || ((Day?.Year ?? Year ?? birth.Year) == birth.Year
            && (Day is not { } day || birth.Date is not { } date || (date.Month, date.Day) == (day.Month, day.Day) || (date.Day, date.Month) == (day.Month, day.Day)));
}
