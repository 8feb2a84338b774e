using Prevenance.Law.Populations;

namespace Prevenance.Populations;

/// <summary>Reads and computes units one after the other in the same memory. One for each thread.</summary>
/// <param name="plan">The request, made ready for the population.</param>
/// <param name="people">The population.</param>
public sealed class UnitWorker(PopulationPlan plan, PopulationFolder people) : IDisposable
{
    private readonly PopulationReader reader = people.CreateReader(plan.ColumnsRead);
    private readonly PopulationWorker worker = plan.CreateWorker();

    /// <summary>Computes a unit, and has its results taken.</summary>
    /// <param name="number">Which unit.</param>
    /// <param name="take">Takes the results of the unit, by its number, before another is computed.</param>
    /// <exception cref="RefusalException">A file of the population is corrupted, or contradicts another.</exception>
    public void Do(int number, Action<int, UnitResults> take)
    {
        var unit = reader.Read(number);
        take(number, new UnitResults(unit, plan.Questions, worker.Run(unit, new HouseholdRange(0, unit.Households))));
        // The little that a unit leaves would be let grow to the whole of the youngest generation, which is made for plans.
        GC.Collect(1, GCCollectionMode.Forced, blocking: true, compacting: false);
    }

    public void Dispose() => reader.Dispose();
}
