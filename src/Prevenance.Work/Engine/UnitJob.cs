namespace Prevenance.Works.Engine;

/// <summary>What the engine calls to have a unit done.</summary>
internal sealed class UnitJob(RunTable table, OpenRuns runs)
{
    /// <param name="id">The run.</param>
    /// <param name="turn">When it was given out: what was given out before the last time does nothing.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="stop">The machine stops.</param>
    public void Do(string id, int turn, int unit, CancellationToken stop)
    {
        if (table.Find(id) is not { State: RunState.Running } run || run.Turn != turn)
            return;
        if (runs.Do(run, unit, stop))
            table.Change(id, now => now.State == RunState.Running ? runs.Complete(now) : now);
    }
}
