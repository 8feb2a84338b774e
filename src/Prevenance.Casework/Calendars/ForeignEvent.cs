using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using Prevenance.Accounts;

namespace Prevenance.Casework.Calendars;

/// <summary>One event of somebody else's calendar, or one moved instance of a series.</summary>
internal sealed class ForeignEvent
{
    private const int MostInstances = 1_000;
    private const int MostStepsWithoutAny = 10_000;

    private readonly CalendarEvent inner;

    private ForeignEvent(CalendarEvent inner) => this.inner = inner;

    public string Uid => inner.Uid ?? "";

    public int Sequence => inner.Sequence;

    /// <summary>Which instance of the series it moves; empty for the series itself, and for an event that stands alone.</summary>
    public string Recurrence => inner.RecurrenceIdentifier is { } id ? Key(id.StartTime) : "";

    public DateTime Stamp => inner.DtStamp?.AsUtc ?? default;

    /// <summary>The zones that it names, as it names them.</summary>
    public IEnumerable<string> Zones => new[] { inner.Start?.TzId, inner.DtEnd?.TzId }.OfType<string>().Where(zone => zone != CalDateTime.UtcTzId).Distinct();

    /// <summary>The library takes « (UTC+01:00) Brussels, Copenhagen, Madrid, Paris » for UTC: it is told which zone each name is.</summary>
    static ForeignEvent()
    {
        var resolve = TimeZoneResolvers.TimeZoneResolver;
        TimeZoneResolvers.TimeZoneResolver = zone => resolve(TimeZones.Iana(zone) ?? zone);
    }

    /// <summary>Whether it takes time: it was not cancelled, and its author is not free meanwhile.</summary>
    private bool IsBusy => !"CANCELLED".Equals(inner.Status, StringComparison.OrdinalIgnoreCase) && !"TRANSPARENT".Equals(inner.Transparency, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a block; nothing where it is no event.</summary>
    /// <param name="block">A calendar of one event.</param>
    /// <param name="fault">What is wrong with it; nothing where it is right.</param>
    public static ForeignEvent? Read(string block, out Text? fault)
    {
        try
        {
            var read = new ForeignEvent(Calendar.Load(block)!.Events.Single());
            fault = read.Fault();
            return read;
        }
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            // The library throws what it meets, of many types, on what it did not foresee.
            fault = new Text("illisible", "unreadable");
            return null;
        }
    }

    /// <summary>The times that it takes within a window.</summary>
    /// <exception cref="RefusalException">There are more than anybody has.</exception>
    public IReadOnlyList<BusyInstance> In(CalendarWindow window, bool keepsTitle)
    {
        if (!IsBusy)
            return [];
        var from = new CalDateTime(window.First.AddDays(-1).ToDateTime(TimeOnly.MinValue), CalDateTime.UtcTzId);
        var until = FrenchTime.EndOf(window.EndExcluded).UtcDateTime;
        try
        {
            var times = inner.GetOccurrences(from, new EvaluationOptions { MaxUnmatchedIncrementsLimit = MostStepsWithoutAny })
                .TakeWhile(occurrence => occurrence.Period.StartTime.AsUtc < until).Take(MostInstances + 1)
                .Select(occurrence => (Key: inner.RecurrenceRule is null && inner.RecurrenceDates.GetAllDates().Any() == false ? "" : Key(occurrence.Period.StartTime), Time: Time(occurrence.Period)))
                .Where(one => one.Time.IsIn(window)).ToList();
            return times.Count <= MostInstances
                ? [.. times.Select(one => new BusyInstance(Uid, Recurrence.Length > 0 ? Recurrence : one.Key, Sequence, one.Time) { Title = keepsTitle ? inner.Summary : null })]
                : throw new RefusalException(Text.Of($"plus de {MostInstances} fois en dix-huit mois", $"more than {MostInstances} times in eighteen months"));
        }
        catch (EvaluationException endless)
        {
            throw new RefusalException(new Text("sa règle de répétition n’aboutit pas", "its rule of recurrence comes to nothing"), endless);
        }
    }

    private Text? Fault()
    {
        var faults = Faults().ToList();
        return faults.Count == 0 ? null : Text.Join(new(" et ", " and "), faults);
    }

    private IEnumerable<Text> Faults()
    {
        if (Uid.Length == 0)
            yield return new("sans identifiant (UID)", "no identifier (UID)");
        if (inner.Start is null)
            yield return new("sans début", "no start");
        if (inner.DtEnd is null && inner.Properties.ContainsKey("DTEND"))
            yield return new("fin illisible", "unreadable end");
        if (Zones.Any(zone => TimeZones.Iana(zone) is null))
            yield return new("fuseau horaire inconnu", "unknown time zone");
        if (EndsBeforeItStarts())
            yield return new("fin avant le début", "end before start");
        if (inner.RecurrenceRule?.Frequency is FrequencyType.Secondly or FrequencyType.Minutely or FrequencyType.Hourly)
            yield return new("se répète plus d’une fois par jour", "recurs more than once a day");
        if (inner.RecurrenceIdentifier?.Range is RecurrenceRange.ThisAndFuture)
            yield return new("déplace toute la suite d’une série", "moves the whole rest of a series");
    }

    /// <summary>Read on the wall where both are of one zone, which may be unknown.</summary>
    private bool EndsBeforeItStarts() => inner is { Start: { } start, DtEnd: { } end }
        && (start.TzId == end.TzId ? end.Value < start.Value : Zones.All(zone => TimeZones.Iana(zone) is not null) && end.AsUtc < start.AsUtc);

    private static BusyTime Time(Period period)
    {
        var (start, end) = (period.StartTime, period.EffectiveEndTime ?? period.StartTime);
        return start.HasTime
            ? new BusyTime.Hours(Instant(start), Instant(end))
            : new BusyTime.Days(start.Date, end.Date > start.Date ? end.Date : start.Date.AddDays(1));
    }

    private static string Key(CalDateTime start) => start.HasTime ? InstantText.Utc(Instant(start)) : DayText.Iso(start.Date);

    /// <summary>A floating hour is one of the wall where the worker is.</summary>
    private static DateTimeOffset Instant(CalDateTime hour) => hour.IsFloating
        ? new DateTimeOffset(hour.Value, FrenchTime.Zone.GetUtcOffset(hour.Value)).ToUniversalTime()
        : new DateTimeOffset(hour.AsUtc, TimeSpan.Zero);
}
