using Prevenance.Law.Evaluation;
using Prevenance.Law.Graph.Meaning;

namespace Prevenance.Law.Populations;

/// <summary>
/// Computes households that stand together: what the law comes to for all of them is found once, and run over one strip of them after
/// the other.
/// </summary>
internal sealed class BlockWorker : ILaneSource
{
    private readonly ReadyProgram ready;
    private readonly QuestionValues values;
    private readonly BlockPrograms programs;
    private readonly BlockCompiler compiler;
    private readonly BlockShape shape;
    private readonly Strip strip;
    private double[] scratch = [];
    private IPopulation population = null!;
    private SortedHouseholds households = null!;
    private HouseholdRange some;
    private int entity;

    /// <param name="ready">What is computed.</param>
    /// <param name="programs">What is known to be left of it.</param>
    /// <param name="values">Where it goes.</param>
    public BlockWorker(ReadyProgram ready, BlockPrograms programs, QuestionValues values)
    {
        (this.ready, this.values, this.programs, compiler) = (ready, values, programs, new BlockCompiler(ready));
        shape = new BlockShape(new Bounds[ready.Facts.Length], new MemberShape[ready.Sets.Count]);
        strip = new Strip(ready.Sets, ready.Program.Entities.Count);
    }

    /// <summary>Computes some of the households that were put in order.</summary>
    public void Run(IPopulation from, SortedHouseholds sorted, HouseholdRange block)
    {
        (population, households) = (from, sorted);
        FindShape(block);
        var program = programs.For(shape, compiler);
        foreach (var one in households.Strips(block))
            Run(program, one);
    }

    void ILaneSource.Load(VariableAt column, Span<double> lanes) => population.ReadValues(column, households.Places(entity, some), lanes);

    void ILaneSource.LoadIsGiven(VariableAt column, Span<double> lanes) => population.ReadIsGiven(column, households.Places(entity, some), lanes);

    private void FindShape(HouseholdRange block)
    {
        some = block;
        for (var fact = 0; fact < ready.Facts.Length; fact++)
        {
            var count = households.Lanes(ready.Program.Instructions[ready.Facts[fact]].Entity, block).Count;
            if (scratch.Length < count)
                scratch = new double[count * 2];
            Load(fact, scratch.AsSpan(0, count));
            shape.Facts[fact] = BoundsOfLanes.Of(scratch.AsSpan(0, count));
        }
        for (var set = 0; set < ready.Sets.Count; set++)
            shape.Members[set] = households.Shape(ready.Sets[set], block);
    }

    private void Load(int fact, Span<double> lanes)
    {
        ref readonly var instruction = ref ready.Program.Instructions[ready.Facts[fact]];
        entity = instruction.Entity;
        instruction.LoadFrom(this, lanes);
    }

    private void Run(BlockProgram program, HouseholdRange one)
    {
        some = one;
        strip.Begin(households.Block(one), program.Slots);
        foreach (var left in program.Facts)
            Load(left.Fact, strip.Lanes(ready.Program.Instructions[ready.Facts[left.Fact]].Entity, left.Slot));
        foreach (ref readonly var step in program.Steps.AsSpan())
            step.Kernel.Run(strip, step);
        values.Take(strip, program, households, one);
    }
}
