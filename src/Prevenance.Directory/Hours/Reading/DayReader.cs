using Prevenance.Directories.Hours.Rules;

namespace Prevenance.Directories.Hours.Reading;

/// <summary>Reads the days of a rule: each method gives nothing where what stands there is not understood.</summary>
internal static class DayReader
{
    private const int LastWeek = 53;
    private const int MostRank = 5;

    /// <summary>Weekdays and holidays: <c>Mo-Fr,PH</c>, <c>Tu[1,3]</c>, <c>SH</c>.</summary>
    public static DaySelector? Weekdays(TokenReader reader)
    {
        var parts = new List<DaySelector>();
        do
        {
            DaySelector? part = reader.Takes(TokenKind.PublicHoliday, out _) ? new PublicHolidaySelector()
                : reader.Takes(TokenKind.SchoolHoliday, out _) ? new SchoolHolidaySelector()
                : Weekday(reader);
            if (part is null)
                return null;
            parts.Add(part);
        }
        while (reader.Peek()?.IsSign(',') == true && IsWeekday(reader.Peek(1)?.Kind) && reader.Takes(','));
        return parts is [var only] ? only : new AnyOfSelector(parts);
    }

    /// <summary>Weeks of the year: <c>week 1-53/2</c>, <c>week 10,12</c>.</summary>
    public static DaySelector? Weeks(TokenReader reader)
    {
        var parts = new List<DaySelector>();
        do
        {
            if (!reader.Takes(TokenKind.Number, out var first))
                return null;
            var (last, step) = (first, 1);
            if (reader.Takes('-') && !reader.Takes(TokenKind.Number, out last))
                return null;
            if (reader.Takes('/'))
            {
                if (!reader.Takes(TokenKind.Number, out var every))
                    return null;
                step = every.Value;
            }
            if (first.Value < 1 || last.Value > LastWeek || last.Value < first.Value || step < 1)
                return null;
            parts.Add(new WeekSelector(first.Value, last.Value, step));
        }
        while (reader.Takes(','));
        return parts is [var only] ? only : new AnyOfSelector(parts);
    }

    public static bool IsWeekday(TokenKind? kind) => kind is TokenKind.Weekday or TokenKind.PublicHoliday or TokenKind.SchoolHoliday;

    private static WeekdaySelector? Weekday(TokenReader reader)
    {
        if (!reader.Takes(TokenKind.Weekday, out var first))
            return null;
        var last = first;
        if (reader.Takes('-') && !reader.Takes(TokenKind.Weekday, out last))
            return null;
        return reader.Takes('[')
            ? first == last && Ranks(reader) is { } ranks ? new WeekdaySelector((DayOfWeek)first.Value, (DayOfWeek)last.Value, ranks) : null
            : new WeekdaySelector((DayOfWeek)first.Value, (DayOfWeek)last.Value, []);
    }

    private static List<int>? Ranks(TokenReader reader)
    {
        var ranks = new List<int>();
        do
        {
            var sign = reader.Takes('-') ? -1 : 1;
            if (!reader.Takes(TokenKind.Number, out var first))
                return null;
            var last = first;
            if (reader.Takes('-') && !reader.Takes(TokenKind.Number, out last))
                return null;
            if (first.Value is < 1 or > MostRank || last.Value is < 1 or > MostRank || last.Value < first.Value)
                return null;
            ranks.AddRange(Enumerable.Range(first.Value, last.Value - first.Value + 1).Select(rank => sign * rank));
        }
        while (reader.Takes(','));
        return reader.Takes(']') ? ranks : null;
    }
}
