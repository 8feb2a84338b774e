namespace Prevenance.Directories.Schedules;

/// <summary>A rule of recurrence (iCalendar, RFC 5545) by which a service is given, or is closed: what opening hours cannot say, such as one Tuesday out of two.</summary>
/// <param name="Monthly">Whether it counts by months rather than by weeks.</param>
/// <param name="Interval">Every how many.</param>
/// <param name="ByDay">On which days: <c>TU</c>, <c>2MO,-1FR</c>.</param>
public sealed record Schedule(bool Monthly, int Interval, string ByDay)
{
    /// <summary>The first day from which it is counted.</summary>
    public DateOnly? Start { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public TimeOnly? Opens { get; init; }

    public TimeOnly? Closes { get; init; }

    /// <summary>Where, or why.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it closes rather than opens: it has no hours, and says so.</summary>
    public bool IsClosed => Opens is null && Closes is null && Words.Of(Description ?? "").Any(word => word is "closed" or "off" or "ferme" or "fermee" or "fermeture");

    /// <summary>Whether ordinary opening hours say the same.</summary>
    public bool IsEveryWeek => !Monthly && Interval == 1 && !IsClosed;
}
