using System.Runtime.InteropServices;
using Prevenance.Law.Populations;

namespace Prevenance.Populations;

/// <summary>Reads and computes units one after the other in the same memory. One for each thread.</summary>
/// <param name="plan">The request, made ready for the population.</param>
/// <param name="people">The population.</param>
public sealed class UnitWorker(PopulationPlan plan, PopulationFolder people) : IDisposable
{
    private readonly PopulationReader reader = people.CreateReader(plan.ColumnsRead);
    private readonly PopulationWorker worker = plan.CreateWorker();
    private PopulationUnit? results;

    /// <summary>Computes a unit, and has its results taken.</summary>
    /// <param name="number">Which unit.</param>
    /// <param name="take">Takes the results of the unit, by its number, before another is computed.</param>
    /// <exception cref="RefusalException">A file of the population is corrupted, or contradicts another.</exception>
    public void Do(int number, Action<int, PopulationUnit> take)
    {
        take(number, Compute(number));
        // The little that a unit leaves would be let grow to the whole of the youngest generation, which is made for plans.
        GC.Collect(1, GCCollectionMode.Forced, blocking: true, compacting: false);
    }

    public void Dispose() => reader.Dispose();

    private PopulationUnit Compute(int number)
    {
        var unit = reader.Read(number);
        results ??= unit.With(plan.Questions);
        foreach (var question in plan.Questions)
            results.Rows(question.Variable.Entity).Room(question, unit.Rows(question.Variable.Entity).Count, people.MostRows(question.Variable.Entity));
        for (var block = 0; block < PopulationRun.Blocks(unit); block++)
            Take(worker.Run(unit, PopulationRun.RangeOf(block, unit.Households)), results);
        return results;
    }

    private void Take(BlockResult block, PopulationUnit into)
    {
        foreach (var question in plan.Questions)
        {
            var lanes = block.Lanes(question);
            block.CopyTo(question, CollectionsMarshal.AsSpan(into.Rows(question.Variable.Entity)[question]).Slice(lanes.First, lanes.Count));
        }
    }
}
