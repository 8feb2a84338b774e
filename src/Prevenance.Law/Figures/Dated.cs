namespace Prevenance.Law.Figures;

/// <summary>Values that each hold from a day until the next one. Refuses the days that it does not cover.</summary>
internal sealed class Dated<T>(FigureHeader header, IEnumerable<Dated<T>.Entry> entries)
    where T : class
{
    private readonly Entry[] entries = [.. entries.OrderBy(entry => entry.From)];

    public FigureHeader Header => header;

    public IReadOnlyList<Entry> Entries => entries;

    /// <summary>The value in force on a day.</summary>
    /// <exception cref="FigureNotKnownException">No value is known on that day.</exception>
    public (T Value, FigureValue Origin) On(DateOnly day)
    {
        var last = LastFrom(day);
        if (last < 0)
            throw new FigureNotKnownException(header.Name, day);
        var entry = entries[last];
        if (entry.Value is null)
            throw new FigureNotKnownException(header.Name, day);
        return (entry.Value, Month.Of(day) > header.KnownUntil ? entry.Projected(header) : entry.Known(header));
    }

    /// <summary>The same values, changed on some days: each that holds there is, whatever the day from which it does.</summary>
    /// <param name="from">The first of those days.</param>
    /// <param name="to">The last; none where they do not end.</param>
    /// <param name="change">What a value becomes.</param>
    /// <param name="origin">Who says so.</param>
    /// <exception cref="FigureNotKnownException">No value is known on the first day.</exception>
    public Dated<T> Amended(DateOnly from, DateOnly? to, Func<T, T> change, string origin)
    {
        var within = entries.Where(entry => entry.From > from && (to is null || entry.From <= to)).ToList();
        var changed = within.Select(entry => new Entry(entry.From, entry.Value is { } value ? change(value) : null, origin)).Prepend(new Entry(from, change(On(from).Value), origin));
        var outside = entries.Where(entry => entry.From < from || (to is not null && entry.From > to));
        var after = to is { } end && end < DateOnly.MaxValue && entries.All(entry => entry.From != end.AddDays(1)) ? entries[LastFrom(end)] : null;
        return new Dated<T>(header, after is null ? [.. outside, .. changed] : [.. outside, .. changed, new Entry(to!.Value.AddDays(1), after.Value, after.Source)]);
    }

    /// <summary>Rules ask for figures by the ten thousand: a loop, which allocates nothing.</summary>
    private int LastFrom(DateOnly day)
    {
        var last = entries.Length - 1;
        while (last >= 0 && entries[last].From > day)
            last--;
        return last;
    }

    private string FirstDay => entries.Length == 0 ? "no day" : $"{entries[0].From:yyyy-MM-dd}";

    /// <param name="from">First day on which the value holds.</param>
    /// <param name="value">Absent when the figure ceased to exist.</param>
    /// <param name="source">The text that set it.</param>
    internal sealed class Entry(DateOnly from, T? value, string source)
    {
        private FigureValue? known;
        private FigureValue? projected;

        public DateOnly From => from;

        public T? Value => value;

        public string Source => source;

        public FigureValue Known(FigureHeader header) => Once(ref known, header, isProjected: false);

        public FigureValue Projected(FigureHeader header) => Once(ref projected, header, isProjected: true);

        private FigureValue Once(ref FigureValue? origin, FigureHeader header, bool isProjected)
        {
            if (origin is null)
                Interlocked.CompareExchange(ref origin, new FigureValue(header, from, source, isProjected), null);
            return origin;
        }
    }
}
