using System.Runtime.InteropServices;
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
        PopulationPlan plan, PopulationFolder people, IEnumerable<int> units, Action<int, PopulationUnit> take, int threads, Action<int>? computed = null, CancellationToken stop = default)
    {
        // What the law and the plan were made from is given back to the system, before households ask for as much again.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        SteadyWorkers.ForEach(
            units,
            () => new UnitWorker(plan, people),
            (unit, worker) =>
            {
                take(unit, worker.Compute(unit));
                // The little that a unit leaves would be let grow to the whole of the youngest generation, which is made for plans.
                GC.Collect(1, GCCollectionMode.Forced, blocking: true, compacting: false);
                computed?.Invoke(people.HouseholdsOf(unit));
            },
            threads,
            stop);
    }

    /// <summary>Reads and computes units one after the other in the same memory.</summary>
    private sealed class UnitWorker(PopulationPlan plan, PopulationFolder people) : IDisposable
    {
        private readonly PopulationReader reader = people.CreateReader(plan.ColumnsRead);
        private readonly PopulationWorker worker = plan.CreateWorker();
        private PopulationUnit? results;

        public PopulationUnit Compute(int number)
        {
            var unit = reader.Read(number);
            results ??= unit.With(plan.Questions);
            foreach (var question in plan.Questions)
                results.Rows(question.Variable.Entity).Room(question, unit.Rows(question.Variable.Entity).Count, people.MostRows(question.Variable.Entity));
            for (var block = 0; block < PopulationRun.Blocks(unit); block++)
                Take(worker.Run(unit, PopulationRun.RangeOf(block, unit.Households)), results);
            return results;
        }

        public void Dispose() => reader.Dispose();

        private void Take(BlockResult block, PopulationUnit into)
        {
            foreach (var question in plan.Questions)
            {
                var lanes = block.Lanes(question);
                block.CopyTo(question, CollectionsMarshal.AsSpan(into.Rows(question.Variable.Entity)[question]).Slice(lanes.First, lanes.Count));
            }
        }
    }
}
