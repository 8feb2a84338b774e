using System.Globalization;

namespace Prevenance.Web.Places;

/// <summary>When a place is open in an ordinary week. On public holidays it is taken to be closed.</summary>
public sealed class OpeningHours(IReadOnlyDictionary<DayOfWeek, List<string>> hours)
{
    // One day of the week may be a public holiday three weeks in a row, in May, and Christmas and New Year's Day are a week apart.
    private const int MostDaysToOpening = 28;

    /// <summary>Until when it is open at that moment; nothing when it is closed.</summary>
    public TimeOnly? OpenUntil(DateTime moment) => Spans(moment)
        .Where(span => span.From <= TimeOnly.FromDateTime(moment) && TimeOnly.FromDateTime(moment) < span.To)
        .Select(span => (TimeOnly?)span.To)
        .FirstOrDefault();

    /// <summary>When it opens next after that moment; nothing when it never does.</summary>
    public DateTime? OpensNext(DateTime moment) => Enumerable.Range(0, MostDaysToOpening + 1)
        .Select(days => moment.Date.AddDays(days))
        .SelectMany(day => Spans(day).Select(span => (DateTime?)day.Add(span.From.ToTimeSpan())))
        .FirstOrDefault(opening => opening > moment);

    private IEnumerable<(TimeOnly From, TimeOnly To)> Spans(DateTime day) =>
        hours.TryGetValue(day.DayOfWeek, out var spans) && !PublicHolidays.Include(DateOnly.FromDateTime(day)) ? spans.Select(Parse).OrderBy(span => span.From) : [];

    private static (TimeOnly From, TimeOnly To) Parse(string span)
    {
        var ends = span.Split('-');
        return (Time(ends[0]), Time(ends[1]));
    }

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);
}
