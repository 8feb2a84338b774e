using Prevenance.Exchange;
using Prevenance.Law.Populations;

namespace Prevenance.Populations;

/// <summary>Computes a population from its folder to the folder of its results, unit by unit, on several threads.</summary>
public static class FolderRun
{
    /// <param name="plan">The request, made ready for the population.</param>
    /// <param name="people">The population.</param>
    /// <param name="results">Where the results go; units that are there already are not computed again.</param>
    /// <param name="threads">How many threads work.</param>
    /// <param name="computed">Told how many households more are computed, by several threads at once.</param>
    /// <param name="stop">Stops after the units that are being computed.</param>
    /// <exception cref="RefusalException">A file of the population is corrupted, or contradicts another.</exception>
    public static void Over(
        PopulationPlan plan, PopulationFolder people, ResultFolder results, int threads, Action<int>? computed = null, CancellationToken stop = default) =>
        Over(plan, people, results.Remaining(), results.Write, threads, computed, stop);

    /// <param name="plan">The request, made ready for the population.</param>
    /// <param name="people">The population.</param>
    /// <param name="units">The units to compute.</param>
    /// <param name="take">Takes the results of a unit, by its number, before its thread computes another; called by several threads at once.</param>
    /// <param name="threads">How many threads work.</param>
    /// <param name="computed">Told how many households more are computed, by several threads at once.</param>
    /// <param name="stop">Stops after the units that are being computed.</param>
    /// <exception cref="RefusalException">A file of the population is corrupted, or contradicts another.</exception>
    public static void Over(
        PopulationPlan plan, PopulationFolder people, IEnumerable<int> units, Action<int, UnitResults> take, int threads, Action<int>? computed = null, CancellationToken stop = default)
    {
        // What the law and the plan were made from is given back to the system, before households ask for as much again.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        SteadyWorkers.ForEach(
            units,
            () => new UnitWorker(plan, people),
            (unit, worker) =>
            {
                worker.Do(unit, take);
                computed?.Invoke(people.HouseholdsOf(unit));
            },
            threads,
            stop);
    }
}
