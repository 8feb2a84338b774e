namespace Prevenance.Casework.Calendars;

/// <summary>What a calendar that is read again changes of what was taken of it before.</summary>
/// <param name="Added">Times that were not there.</param>
/// <param name="Changed">Times that moved.</param>
/// <param name="Gone">Times that are no longer taken.</param>
public sealed record CalendarChanges(IReadOnlyList<BusyInstance> Added, IReadOnlyList<BusyInstance> Changed, IReadOnlyList<BusyInstance> Gone)
{
    public bool IsNothing => Added.Count + Changed.Count + Gone.Count == 0;

    /// <summary>
    /// One instance is one event and one place in its series. An older version changes nothing; what was refused, or lies outside the window, is
    /// left as it was.
    /// </summary>
    /// <param name="kept">What was taken before.</param>
    /// <param name="read">What the calendar says now.</param>
    /// <param name="window">The days that were looked at.</param>
    public static CalendarChanges Between(IReadOnlyList<BusyInstance> kept, BusyCalendar read, CalendarWindow window)
    {
        var (before, now) = (kept.ToDictionary(Key), read.Instances.ToDictionary(Key));
        var refused = read.Refused.Select(one => one.Uid).ToHashSet(StringComparer.Ordinal);
        return new CalendarChanges(
            [.. read.Instances.Where(one => !before.ContainsKey(Key(one)))],
            [.. read.Instances.Where(one => before.TryGetValue(Key(one), out var old) && old != one && one.Sequence >= old.Sequence)],
            [.. kept.Where(one => !now.ContainsKey(Key(one)) && !refused.Contains(one.Uid) && one.Time.IsIn(window))]);
    }

    private static (string, string) Key(BusyInstance instance) => (instance.Uid, instance.Recurrence);
}
