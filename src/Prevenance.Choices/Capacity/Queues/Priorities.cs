namespace Prevenance.Choices.Capacity.Queues;

/// <summary>
/// One line where some come before others, and who is being seen is never interrupted (M/M/c by classes; Cobham 1954). All are seen to for as long on
/// average. It shows what a priority does to those who come last: they wait for all the others.
/// </summary>
/// <param name="Arrivals">How many of each class come in one unit of time, first class first.</param>
/// <param name="Service">How many people one counter sees to in that time.</param>
/// <param name="Counters">How many counters are open.</param>
public sealed record Priorities(IReadOnlyList<double> Arrivals, double Service, int Counters)
{
    /// <summary>How long one waits on average before a counter is free, whoever takes it.</summary>
    public double UntilOneIsFree => new ErlangC(Arrivals.Sum(), Service, Counters).Waiting / (Counters * Service);

    /// <summary>How long each class waits on average; nothing for those that never come first, because those before them take all the time there is.</summary>
    public IReadOnlyList<double?> MeanWaits
    {
        get
        {
            var (before, waits) = (0.0, new List<double?>());
            foreach (var arrivals in Arrivals)
            {
                var upTo = before + (arrivals / (Counters * Service));
                waits.Add(upTo < 1 ? UntilOneIsFree / ((1 - before) * (1 - upTo)) : null);
                before = upTo;
            }
            return waits;
        }
    }
}
