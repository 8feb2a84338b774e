namespace Prevenance.Accounts.Journal;

/// <summary>
/// Notes what is refused. Of each who is refused, or of each kind where nobody knows who, the first of a minute have a line each, and the others
/// one line together: no flood of them fills a disk, nor hides what others try.
/// </summary>
/// <param name="journal">Where they are noted.</param>
/// <param name="clock">Tells the minute.</param>
public sealed class RefusalLog(AccessJournal journal, TimeProvider clock)
{
    /// <summary>How many of a minute have a line each.</summary>
    public const int MostInAMinute = 20;

    private readonly Lock turn = new();
    private Dictionary<string, Counted> minute = [];
    private long current;

    /// <summary>Notes one, before it is told.</summary>
    public async Task Note(RefusalEntry entry)
    {
        await Tell();
        if (Count(entry) <= MostInAMinute)
            await journal.Write(entry, more: 0);
    }

    /// <summary>Notes how many more there were in a minute that is over.</summary>
    public Task Tell() => Task.WhenAll(Over(isLast: false).Select(one => journal.Write(one.Entry, one.Times - MostInAMinute)));

    /// <summary>The same of the minute that runs, for a server that stops.</summary>
    public Task TellAll() => Task.WhenAll(Over(isLast: true).Select(one => journal.Write(one.Entry, one.Times - MostInAMinute)));

    private int Count(RefusalEntry entry)
    {
        lock (turn)
        {
            var who = entry.Account ?? entry.Kind.ToString();
            var times = minute.TryGetValue(who, out var counted) ? counted.Times + 1 : 1;
            minute[who] = new Counted(entry, times);
            return times;
        }
    }

    private List<Counted> Over(bool isLast)
    {
        lock (turn)
        {
            var now = clock.GetUtcNow().ToUnixTimeSeconds() / 60;
            if (now == current && !isLast)
                return [];
            var over = minute.Values.Where(one => one.Times > MostInAMinute).ToList();
            (minute, current) = ([], now);
            return over;
        }
    }

    /// <summary>The last one of somebody's in a minute, and how many there were.</summary>
    private sealed record Counted(RefusalEntry Entry, int Times);
}
