using Prevenance.Law.Evaluation;

namespace Prevenance.Law.Populations;

/// <summary>Computes blocks one after the other in the same memory. Not to be shared between threads.</summary>
public sealed class PopulationWorker
{
    private readonly PopulationPlan plan;
    private readonly BlockReader reader;
    private LaneMachine? machine;
    private int[] capacity = [];

    internal PopulationWorker(PopulationPlan plan) => (this.plan, reader) = (plan, new BlockReader(plan.Program.Entities));

    /// <summary>Computes some households: as many as work well together, at the most a few thousand persons.</summary>
    /// <param name="population">One of the shape that the plan was made for.</param>
    /// <param name="households">Which of them.</param>
    public BlockResult Run(IPopulation population, HouseholdRange households)
    {
        var block = reader.Read(population, households);
        var counts = plan.Program.Entities.Select((_, entity) => block.Count(entity)).ToArray();
        if (machine is null || counts.Zip(capacity).Any(pair => pair.First > pair.Second))
        {
            // Some room to spare, so that a block a little larger than the last does not ask for memory again.
            capacity = [.. counts.Select(count => count + (count / 4) + 1)];
            machine = new LaneMachine(plan.Program, capacity);
        }
        machine.Run(block, reader);
        return new BlockResult(plan, machine, reader, households);
    }
}
