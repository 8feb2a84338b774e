using Prevenance.Law.Evaluation;
using Prevenance.Law.Graph.Meaning;

namespace Prevenance.Law.Populations;

/// <summary>
/// Computes households that stand together: what the law comes to for all of them is found once, and run over one strip of them after
/// the other.
/// </summary>
internal sealed class BlockWorker : ILaneSource
{
    private readonly PopulationPlan plan;
    private readonly QuestionValues values;
    private readonly BlockProgram program;
    private readonly Bounds[] bounds;
    private readonly Strip strip = new();
    private double[] scratch = [];
    private IPopulation population = null!;
    private SortedHouseholds households = null!;
    private HouseholdRange some;

    /// <param name="plan">What is computed.</param>
    /// <param name="values">Where it goes.</param>
    public BlockWorker(PopulationPlan plan, QuestionValues values)
    {
        (this.plan, this.values, program) = (plan, values, new BlockProgram(plan.Program, plan.ReadyOperations));
        bounds = new Bounds[program.Facts.Length];
    }

    /// <summary>Computes some of the households that were put in order.</summary>
    public void Run(IPopulation from, SortedHouseholds sorted, HouseholdRange block)
    {
        (population, households) = (from, sorted);
        var strips = households.Strips(block);
        FindBounds(block);
        program.Prepare(households.Block(block), bounds, SlotLengths(strips));
        strip.Require(program.Lanes);
        foreach (var one in strips)
            Run(one);
    }

    void ILaneSource.Load(VariableAt column, Span<double> lanes) => population.ReadValues(column, PlacesOf(plan.EntityIndex(column.Variable.Entity)), lanes);

    void ILaneSource.LoadIsGiven(VariableAt column, Span<double> lanes) => population.ReadIsGiven(column, PlacesOf(plan.EntityIndex(column.Variable.Entity)), lanes);

    private void FindBounds(HouseholdRange block)
    {
        some = block;
        for (var fact = 0; fact < bounds.Length; fact++)
        {
            ref readonly var instruction = ref plan.Program.Instructions[program.Facts[fact]];
            var count = households.Lanes(instruction.Entity, block).Count;
            if (scratch.Length < count)
                scratch = new double[count * 2];
            instruction.LoadFrom(this, scratch.AsSpan(0, count));
            bounds[fact] = BoundsOfLanes.Of(scratch.AsSpan(0, count));
        }
    }

    private int[] SlotLengths(IReadOnlyList<HouseholdRange> strips) =>
        [.. plan.Program.Entities.Select((_, entity) => Strip.SlotFor(strips.Max(one => households.Lanes(entity, one).Count)))];

    private void Run(HouseholdRange one)
    {
        some = one;
        strip.Begin(households.Block(one));
        foreach (var fact in program.Facts)
        {
            ref readonly var instruction = ref plan.Program.Instructions[fact];
            if (program.Needs(fact))
                instruction.LoadFrom(this, strip.Lanes(program.PlaceOf(new Operand(fact, 0)), instruction.Entity));
        }
        foreach (ref readonly var step in program.Steps)
            step.Kernel.Run(strip, step);
        foreach (var question in values.Questions)
            Take(question);
    }

    private void Take(QuestionColumn question)
    {
        var places = PlacesOf(question.Entity);
        question.Put(places, Read(question.Root));
        question.Refuse(places, Read(question.Outside));
    }

    private LaneSource Read(Operand operand)
    {
        var own = program[operand];
        return strip.Read(program.PlaceOf(own), own.Constant);
    }

    /// <summary>Where the lanes of an entity stand in the population.</summary>
    private ReadOnlySpan<int> PlacesOf(int entity)
    {
        var lanes = households.Lanes(entity, some);
        return households.Lanes(entity).Slice(lanes.First, lanes.Count);
    }
}
