using System.Globalization;
using Ical.Net.DataTypes;

namespace Prevenance.Directories.Schedules;

/// <summary>A day on which a service is given, or would be were it not closed.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsClosed">Whether a rule closes it.</param>
public sealed record Session(DateOnly Day, bool IsClosed)
{
    /// <summary>Beyond this, no rule of services has anything to say.</summary>
    private const int MostDays = 3660;

    /// <summary>The sessions of a service from one day to another, both included.</summary>
    public static IReadOnlyList<Session> Of(IReadOnlyList<Schedule> schedules, DateOnly from, DateOnly to)
    {
        var last = to.DayNumber - from.DayNumber > MostDays ? from.AddDays(MostDays) : to;
        var closed = schedules.Where(one => one.IsClosed).SelectMany(one => Days(one, from, last)).ToHashSet();
        return [.. schedules.Where(one => !one.IsClosed).SelectMany(one => Days(one, from, last)).Distinct().Order().Select(day => new Session(day, closed.Contains(day)))];
    }

    private static IEnumerable<DateOnly> Days(Schedule schedule, DateOnly from, DateOnly to)
    {
        if ((schedule.Start ?? schedule.ValidFrom) is not { } start)
            return [];
        var (least, most) = (schedule.ValidFrom > from ? schedule.ValidFrom.Value : from, schedule.ValidTo < to ? schedule.ValidTo.Value : to);
        var rule = string.Create(CultureInfo.InvariantCulture, $"FREQ={(schedule.Monthly ? "MONTHLY" : "WEEKLY")};INTERVAL={schedule.Interval};BYDAY={schedule.ByDay};UNTIL={to:yyyyMMdd}");
        var calendar = Ical.Net.Calendar.Load(string.Create(CultureInfo.InvariantCulture, $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:one\r\nDTSTART;VALUE=DATE:{start:yyyyMMdd}\r\nRRULE:{rule}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
        // The library counts the first day whether the rule names it or not.
        return calendar!.Events[0]!.GetOccurrences(new CalDateTime(start)).Select(occurrence => occurrence.Period.StartTime.Date)
            .TakeWhile(day => day <= most).Where(day => day >= least && IsNamed(schedule, day));
    }

    private static bool IsNamed(Schedule schedule, DateOnly day) => schedule.ByDay.Contains(day.DayOfWeek.ToString()[..2], StringComparison.OrdinalIgnoreCase);
}
