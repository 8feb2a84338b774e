namespace Prevenance.Fuzzing;

/// <summary>What came of a run.</summary>
internal sealed class FuzzingReport
{
    private readonly SortedDictionary<string, Tally> tallies = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> failures = new(StringComparer.Ordinal);

    public bool IsClean => failures.Count == 0;

    public int Failures => failures.Values.Sum();

    /// <summary>The most processor time that one input took.</summary>
    public TimeSpan Slowest => tallies.Values.Select(tally => tally.Slowest).DefaultIfEmpty().Max();

    /// <summary>The most memory that the process held, in bytes.</summary>
    public long Memory { get; set; }

    public void Count(IReader reader, bool wasRead)
    {
        var tally = Of(reader);
        tallies[reader.Name] = wasRead ? tally with { Read = tally.Read + 1 } : tally with { Refused = tally.Refused + 1 };
    }

    /// <returns>Whether it was counted: a failure that lasts is counted once.</returns>
    public bool Fail(IReader reader, string how, bool once = false)
    {
        var key = once ? how : $"{reader.Name}: {how}";
        if (once && failures.ContainsKey(key))
            return false;
        failures[key] = failures.GetValueOrDefault(key) + 1;
        return true;
    }

    public void Took(IReader reader, TimeSpan time)
    {
        var tally = Of(reader);
        tallies[reader.Name] = tally with { Spent = tally.Spent + time, Slowest = time > tally.Slowest ? time : tally.Slowest };
    }

    public override string ToString() => string.Join(Environment.NewLine,
    [
        .. tallies.Select(pair => $"{pair.Key,-12} {pair.Value}"),
        .. failures.Select(pair => $"FAILED {pair.Value,6} × {pair.Key}"),
        $"slowest {Slowest.TotalMilliseconds:0} ms, at most {Memory / 1024 / 1024} MB",
    ]);

    private Tally Of(IReader reader) => tallies.GetValueOrDefault(reader.Name);

    private readonly record struct Tally(int Read, int Refused, TimeSpan Spent, TimeSpan Slowest)
    {
        public override string ToString() => $"{Read,9} read {Refused,9} refused {Spent.TotalSeconds,7:0} s of processor time, slowest {Slowest.TotalMilliseconds,5:0} ms";
    }
}
