using Prevenance.Directories.Hours.Rules;

namespace Prevenance.Directories.Hours.Reading;

/// <summary>Reads years, months and dates: <c>2026 Dec 24-2027 Jan 02</c>, <c>Jul-Aug</c>, <c>Dec 25,Jan 01</c>.</summary>
internal static class DateReader
{
    private const int LastDayOfAll = 31;
    private const int FirstYear = 1900;

    /// <returns>The days; nothing where what stands there is not understood.</returns>
    public static DaySelector? Dates(TokenReader reader)
    {
        var parts = new List<DaySelector>();
        do
        {
            DaySelector? part = IsYear(reader.Peek()) && reader.Peek(1)?.Kind != TokenKind.Month ? Years(reader) : Range(reader, parts.LastOrDefault());
            if (part is null)
                return null;
            parts.Add(part);
        }
        while (IsMore(reader, parts[^1]) && reader.Takes(','));
        return parts is [var only] ? only : new AnyOfSelector(parts);
    }

    public static bool IsYear(Token? token) => token is { Kind: TokenKind.Number, Value: >= FirstYear };

    private static bool IsMore(TokenReader reader, DaySelector last) =>
        reader.Peek()?.IsSign(',') == true
        && (reader.Peek(1) is { Kind: TokenKind.Month } || IsYear(reader.Peek(1)) || (reader.Peek(1) is { Kind: TokenKind.Number } && last is DateSelector));

    private static YearSelector? Years(TokenReader reader)
    {
        var first = reader.Take().Value;
        if (reader.Takes('+'))
            return new YearSelector(first, DateOnly.MaxValue.Year);
        if (!reader.Takes('-'))
            return new YearSelector(first, first);
        return IsYear(reader.Peek()) && reader.Peek()!.Value.Value >= first ? new YearSelector(first, reader.Take().Value) : null;
    }

    private static DateSelector? Range(TokenReader reader, DaySelector? before)
    {
        var month = (before as DateSelector)?.Last;
        if (Mark(reader, month) is not var (first, firstIsMonth))
            return null;
        if (!reader.Takes('-'))
            return new DateSelector(firstIsMonth ? first with { Day = 1 } : first, first);
        if (Mark(reader, first) is not var (last, lastIsMonth) || firstIsMonth != lastIsMonth)
            return null;
        return new DateSelector(firstIsMonth ? first with { Day = 1 } : first, last);
    }

    /// <summary>A month, or a day of one; a number alone is a day of the month named before.</summary>
    private static (DateMark Mark, bool IsMonth)? Mark(TokenReader reader, DateMark? before)
    {
        int? year = IsYear(reader.Peek()) ? reader.Take().Value : null;
        if (reader.Takes(TokenKind.Month, out var month))
        {
            var isDay = reader.Peek() is { Kind: TokenKind.Number, Value: < FirstYear };
            var mark = new DateMark(year, month.Value, isDay ? reader.Take().Value : LastDayOfAll);
            return !isDay || mark.Exists ? (mark, !isDay) : null;
        }
        return year is null && before is { } named && reader.Takes(TokenKind.Number, out var day) && (named with { Year = null, Day = day.Value }) is { Exists: true } sameMonth
            ? (sameMonth with { Year = named.Year }, false)
            : null;
    }
}
