namespace Prevenance.Fuzzing;

/// <summary>What came of a run.</summary>
internal sealed class FuzzingReport
{
    private readonly SortedDictionary<string, (int Read, int Refused)> counts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> failures = new(StringComparer.Ordinal);

    public bool IsClean => failures.Count == 0;

    public int Failures => failures.Values.Sum();

    public TimeSpan Slowest { get; private set; }

    /// <summary>The most memory that the process held, in bytes.</summary>
    public long Memory { get; set; }

    public void Count(IReader reader, bool wasRead)
    {
        var (read, refused) = counts.GetValueOrDefault(reader.Name);
        counts[reader.Name] = wasRead ? (read + 1, refused) : (read, refused + 1);
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

    public void Took(TimeSpan time) => Slowest = time > Slowest ? time : Slowest;

    public override string ToString() => string.Join(Environment.NewLine,
    [
        .. counts.Select(pair => $"{pair.Key,-12} {pair.Value.Read,9} read {pair.Value.Refused,9} refused"),
        .. failures.Select(pair => $"FAILED {pair.Value,6} × {pair.Key}"),
        $"slowest {Slowest.TotalMilliseconds:0} ms, at most {Memory / 1024 / 1024} MB",
    ]);
}
