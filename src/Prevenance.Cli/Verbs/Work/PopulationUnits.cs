using System.Collections.Concurrent;
using Prevenance.Law.Populations;
using Prevenance.Populations;
using Prevenance.Works;

namespace Prevenance.Cli.Verbs.Works;

/// <summary>The units of a population, as one machine computes them.</summary>
internal sealed class PopulationUnits(PopulationOrder order, PopulationPlan plan, PopulationFolder people, ResultFolder results) : IUnits
{
    private readonly ResultFiles files = order.Files;

    /// <summary>Those that no thread uses now: each holds tens of megabytes.</summary>
    private readonly ConcurrentBag<UnitWorker> free = [];

    public void Do(int unit, CancellationToken stop)
    {
        var worker = free.TryTake(out var taken) ? taken : new UnitWorker(plan, people);
        try
        {
            foreach (var block in order.BlocksOf(unit).Where(block => !files.IsThere(block)))
            {
                stop.ThrowIfCancellationRequested();
                worker.Do(block, results.Write);
            }
        }
        catch
        {
            worker.Dispose();
            throw;
        }
        free.Add(worker);
    }

    public void Dispose()
    {
        foreach (var worker in free)
            worker.Dispose();
    }
}
