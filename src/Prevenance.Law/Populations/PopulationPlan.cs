using Prevenance.Law.Evaluation;
using Prevenance.Law.Graph;
using Prevenance.Law.Planning;

namespace Prevenance.Law.Populations;

/// <summary>A request made ready for a population: built once, then run over any of its households, by any number of threads.</summary>
public sealed class PopulationPlan
{
    private readonly Plan plan;
    private readonly IPopulation population;

    /// <exception cref="UncoveredException">Figures do not cover a period that is needed, and the request leaves no gaps.</exception>
    public PopulationPlan(IPopulation population, Request request)
    {
        (this.population, Request) = (population, request);
        plan = Plan.Build(request, new PopulationFacts(population), population.Law, keepsEveryValue: false);
        Questions = [.. request.Questions.Where(question => !plan.Gaps.ContainsKey(question))];
    }

    public Request Request { get; }

    /// <summary>The questions that are answered.</summary>
    public IReadOnlyList<VariableAt> Questions { get; }

    /// <summary>The others, where the request leaves gaps, each with what is not covered.</summary>
    public IReadOnlyDictionary<VariableAt, UncoveredException> Gaps => plan.Gaps;

    /// <summary>The figures used after the last month for which they were checked.</summary>
    public IReadOnlyList<FigureValue> Projected => plan.Projected;

    /// <summary>How many operations one household goes through.</summary>
    public int Operations => Program.Instructions.Length;

    /// <summary>How many values are made over a whole population: each operation, once for each lane of its entity.</summary>
    public double LaneOperations(IPopulation over)
    {
        var everyone = new HouseholdRange(0, over.Households);
        var lanes = over.Law.Entities.Select(entity => (double)over.Lanes(entity, everyone).Count).ToArray();
        return Program.Instructions.Sum(instruction => lanes[instruction.Entity]);
    }

    /// <summary>How many nodes the graph has, names included.</summary>
    public int Nodes => plan.Nodes.Count;

    internal LaneProgram Program => plan.Program;

    internal Asked Of(VariableAt question) => plan.Of(question)!;

    internal int EntityIndex(Entity entity) => population.Law.Entities.TakeWhile(other => other != entity).Count();

    /// <summary>A worker with memory of its own: one for each thread.</summary>
    public PopulationWorker CreateWorker() => new(this, population);
}
