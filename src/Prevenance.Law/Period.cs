using System.Globalization;

namespace Prevenance.Law;

/// <summary>
/// A span for which a value is given or asked: some months, some years, or forever.
/// A year may begin in any month (<c>year:2025-07</c>).
/// </summary>
public readonly record struct Period(PeriodUnit Unit, Month Start, int Size)
{
    public static readonly Period Forever = new(PeriodUnit.Forever, new Month(1, 1), 1);

    /// <summary>The number of months covered; meaningless forever.</summary>
    public int MonthCount => Unit == PeriodUnit.Year ? Size * 12 : Size;

    public IEnumerable<Month> Months => Start.Onwards(MonthCount);

    public bool IsOneMonth => Unit == PeriodUnit.Month && Size == 1;

    public bool IsOneCalendarYear => Unit != PeriodUnit.Forever && MonthCount == 12 && Start.Number == 1;

    public static implicit operator Period(Month month) => new(PeriodUnit.Month, month, 1);

    public static implicit operator Period(Year year) => new(PeriodUnit.Year, year.January, 1);

    /// <summary>
    /// Reads the forms of the field: <c>2025</c>, <c>2025-06</c>, <c>2025-06-01</c> (its month), <c>year:2025:2</c>,
    /// <c>year:2025-07</c>, <c>month:2025-01:12</c>, <c>ETERNITY</c>.
    /// </summary>
    public static bool TryParse(string? text, out Period period)
    {
        period = default;
        if (string.IsNullOrWhiteSpace(text))
            return false;
        if (text.Equals("eternity", StringComparison.OrdinalIgnoreCase))
        {
            period = Forever;
            return true;
        }
        var parts = text.Split(':');
        return parts.Length == 1 ? TryParseBare(text, out period) : TryParseWithUnit(parts, out period);
    }

    private static bool TryParseBare(string text, out Period period)
    {
        var isYear = text.Length == 4;
        var valid = TryParseStart(text, out var start);
        period = new Period(isYear ? PeriodUnit.Year : PeriodUnit.Month, start, 1);
        return valid;
    }

    private static bool TryParseWithUnit(string[] parts, out Period period)
    {
        period = default;
        if (parts.Length > 3 || !TryParseUnit(parts[0], out var unit) || !TryParseStart(parts[1], out var start))
            return false;
        var size = 1;
        if (parts.Length == 3 && (!int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out size) || size is < 1 or > 1200))
            return false;
        period = new Period(unit, start, size);
        return true;
    }

    private static bool TryParseUnit(string text, out PeriodUnit unit)
    {
        unit = text == "year" ? PeriodUnit.Year : PeriodUnit.Month;
        return text is "year" or "month";
    }

    private static bool TryParseStart(string text, out Month start)
    {
        var valid = DateOnly.TryParseExact(
            text, ["yyyy", "yyyy-MM", "yyyy-M", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        start = valid ? Month.Of(date) : default;
        return valid;
    }

    public override string ToString() => Unit switch
    {
        PeriodUnit.Forever => "ETERNITY",
        PeriodUnit.Month when Size == 1 => Start.ToString(),
        PeriodUnit.Year when Size == 1 && Start.Number == 1 => Start.Year.ToString(),
        PeriodUnit.Year when Size == 1 => $"year:{Start}",
        PeriodUnit.Year => $"year:{Start}:{Size}",
        _ => $"month:{Start}:{Size}",
    };
}
