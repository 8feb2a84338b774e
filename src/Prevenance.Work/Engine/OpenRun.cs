namespace Prevenance.Works.Engine;

/// <summary>A run of which this machine does units.</summary>
internal sealed class OpenRun(Run run, IWorkKind kind) : IDisposable
{
    private readonly Lazy<IUnits> units = new(() => kind.Open(run.Order));
    private readonly Lock looking = new();
    private int next;

    /// <summary>How many threads use it.</summary>
    public int Users { get; set; }

    /// <summary>Whether something failed in it: it serves nobody who comes.</summary>
    public bool IsSpoilt { get; set; }

    public bool IsOf(Run other) => (other.Id, other.Turn) == (run.Id, run.Turn);

    /// <summary>Does a unit, unless its result is there.</summary>
    /// <returns>Whether every result is there by now.</returns>
    public bool Do(int unit, CancellationToken stop)
    {
        if (!kind.IsDone(run.Order, unit))
            units.Value.Do(unit, stop);
        return IsWhole();
    }

    public void Dispose()
    {
        if (units.IsValueCreated)
            units.Value.Dispose();
    }

    /// <summary>What was there once is not looked at again: each result is looked at about once by each machine, and not each time one is added.</summary>
    private bool IsWhole()
    {
        lock (looking)
        {
            while (next < run.Units && kind.IsDone(run.Order, next))
                next++;
            return next == run.Units;
        }
    }
}
