namespace Prevenance.Territory.Timetables;

/// <summary>The days on which a service runs: days of the week between two dates, and dates apart.</summary>
public sealed class RunningDays
{
    private readonly Dictionary<DateOnly, bool> apart = [];
    private readonly HashSet<DayOfWeek> week = [];
    private DateOnly from = DateOnly.MaxValue;
    private DateOnly until = DateOnly.MinValue;

    /// <summary>The first date that it is told of; nothing where none is.</summary>
    public DateOnly? First => Ends.Count == 0 ? null : Ends.Min();

    /// <inheritdoc cref="First"/>
    /// <returns>The last.</returns>
    public DateOnly? Last => Ends.Count == 0 ? null : Ends.Max();

    private List<DateOnly> Ends => [.. apart.Where(day => day.Value).Select(day => day.Key), .. week.Count > 0 ? new[] { from, until } : []];

    /// <summary>Runs on those days of the week, both dates included.</summary>
    public void Weekly(IEnumerable<DayOfWeek> days, DateOnly first, DateOnly last)
    {
        week.UnionWith(days);
        (from, until) = (first, last);
    }

    /// <summary>Runs on a date, or does not, whatever its day of the week.</summary>
    public void Apart(DateOnly date, bool runs) => apart[date] = runs;

    public bool RunOn(DateOnly date) => apart.TryGetValue(date, out var runs) ? runs : date >= from && date <= until && week.Contains(date.DayOfWeek);
}
