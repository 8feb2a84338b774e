namespace Prevenance.Law.Populations;

/// <summary>Computes households one block after the other in the same memory. Not to be shared between threads.</summary>
public sealed class PopulationWorker
{
    private readonly SortedHouseholds households;
    private readonly BlockWorker worker;
    private readonly QuestionValues values;

    internal PopulationWorker(PopulationPlan plan)
    {
        (households, values) = (new SortedHouseholds(plan), new QuestionValues(plan));
        worker = new BlockWorker(plan.Ready, plan.BlockPrograms, values);
    }

    /// <summary>Computes some households. Those of one shape are worked on together, so the more at once, the less each takes.</summary>
    /// <param name="population">One of the shape that the plan was made for.</param>
    /// <param name="range">Which of them.</param>
    public BlockResult Run(IPopulation population, HouseholdRange range)
    {
        households.Read(population, range);
        values.Begin(households);
        foreach (var some in households.Blocks())
            worker.Run(population, households, some);
        return new BlockResult(values, range);
    }
}
