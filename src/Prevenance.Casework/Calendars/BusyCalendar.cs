namespace Prevenance.Casework.Calendars;

/// <summary>An event that was not taken, and why.</summary>
/// <param name="Uid">The event's.</param>
/// <param name="Reason">Why.</param>
public sealed record RefusedEvent(string Uid, Text Reason);

/// <summary>What is taken of somebody's calendar: busy times. Titles, descriptions and places stay where they were.</summary>
/// <param name="Uids">Every event that was read, be it that it takes no time (cancelled, or free), in the order of the file.</param>
/// <param name="Instances">The times that are taken, in the order of the file, then of time.</param>
/// <param name="Refused">Events that were not taken.</param>
/// <param name="Zones">The time zones that the file names, with their name in the world's table.</param>
public sealed record BusyCalendar(IReadOnlyList<string> Uids, IReadOnlyList<BusyInstance> Instances, IReadOnlyList<RefusedEvent> Refused, IReadOnlyDictionary<string, string> Zones)
{
    /// <param name="text">An iCalendar.</param>
    /// <param name="window">The days that are looked at.</param>
    /// <param name="ticked">The events whose title the worker chose to keep.</param>
    /// <exception cref="RefusalException">The text is no whole calendar.</exception>
    public static BusyCalendar Read(string text, CalendarWindow window, IReadOnlySet<string>? ticked = null)
    {
        var (events, refused, instances) = (new List<ForeignEvent>(), new List<RefusedEvent>(), new List<BusyInstance>());
        foreach (var block in EventBlocks.In(text))
        {
            var read = ForeignEvent.Read(block, out var fault);
            if (fault is { } reason)
                refused.Add(new RefusedEvent(read?.Uid is { Length: > 0 } uid ? uid : UidIn(block), reason));
            else
                events.Add(read!);
        }
        foreach (var series in events.GroupBy(one => one.Uid))
        {
            try
            {
                instances.AddRange(Taken(series, window, ticked?.Contains(series.Key) == true));
            }
            catch (RefusalException refusal)
            {
                refused.Add(new RefusedEvent(series.Key, refusal.Reason));
            }
        }
        var zones = events.SelectMany(one => one.Zones).Distinct().ToDictionary(zone => zone, zone => TimeZones.Iana(zone)!, StringComparer.Ordinal);
        return new BusyCalendar([.. events.Select(one => one.Uid).Distinct().Except(refused.Select(one => one.Uid))], instances, refused, zones);
    }

    /// <summary>A series with its moved instances in the place of those that they move; of two versions, the one changed last.</summary>
    private static IOrderedEnumerable<BusyInstance> Taken(IEnumerable<ForeignEvent> series, CalendarWindow window, bool keepsTitle)
    {
        var latest = series.GroupBy(one => one.Recurrence).Select(versions => versions.OrderBy(one => (one.Sequence, one.Stamp)).Last()).ToList();
        var moved = latest.Select(one => one.Recurrence).Where(recurrence => recurrence.Length > 0).ToHashSet(StringComparer.Ordinal);
        return latest.SelectMany(one => one.In(window, keepsTitle).Where(instance => one.Recurrence.Length > 0 || !moved.Contains(instance.Recurrence)))
            .OrderBy(instance => instance.Recurrence, StringComparer.Ordinal);
    }

    private static string UidIn(string block) => block.Split('\n').Where(line => line.StartsWith("UID:", StringComparison.OrdinalIgnoreCase))
        .Select(line => line["UID:".Length..].Trim()).FirstOrDefault("");
}
