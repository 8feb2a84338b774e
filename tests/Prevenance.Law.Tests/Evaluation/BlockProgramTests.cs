using Prevenance.Law.Evaluation;
using Prevenance.Law.Graph.Meaning;

namespace Prevenance.Law.Tests.Evaluation;

public class BlockProgramTests
{
    private const int Programs = 1500;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_left_of_a_program_gives_the_bits_of_all_of_it(bool widened)
    {
        var (all, left) = (0, 0);
        for (var seed = 0; seed < Programs; seed++)
        {
            var random = new RandomProgram(seed);
            var ready = new ReadyProgram(random.Program);
            var shape = ShapeOf(random, ready);
            var program = new BlockCompiler(ready).Compile(widened ? shape.Widened() : shape);
            Assert.True(program.Shape.Holds(shape));
            (all, left) = (all + random.Program.Instructions.Length, left + program.Steps.Length);
            Assert.Equal(Whole(random), Left(random, ready, program));
        }
        Assert.True(left * 2 < all, $"{left} of {all} are left: the test tries next to nothing");
    }

    /// <summary>Every value, one lane at a time.</summary>
    private static List<long[]> Whole(RandomProgram random)
    {
        var machine = new LaneMachine(random.Program, random.Block);
        for (var value = 0; value < random.Program.Instructions.Length; value++)
            machine.Execute(value, random);
        return [.. random.Program.Results.Select(result => Bits(machine.Lanes(result)))];
    }

    private static List<long[]> Left(RandomProgram random, ReadyProgram ready, BlockProgram program)
    {
        var strip = new Strip(ready.Sets, random.Program.Entities.Count);
        strip.Begin(random.Block, program.Slots);
        foreach (var fact in program.Facts)
        {
            ref readonly var instruction = ref random.Program.Instructions[ready.Facts[fact.Fact]];
            instruction.LoadFrom(random, strip.Lanes(instruction.Entity, fact.Slot));
        }
        foreach (ref readonly var step in program.Steps.AsSpan())
            step.Kernel.Run(strip, step);
        return [.. random.Program.Results.Zip(program.Results, (value, result) => Bits(Lanes(strip, random.Program.Instructions[value].Entity, result)))];
    }

    private static double[] Lanes(Strip strip, int entity, LeftResult result) => result.Slot == Step.NoSlot
        ? [.. Enumerable.Repeat(result.Constant, strip.Block.Count(entity))]
        : strip.Lanes(entity, result.Slot).ToArray();

    private static BlockShape ShapeOf(RandomProgram random, ReadyProgram ready)
    {
        var facts = ready.Facts.Select(fact =>
        {
            var lanes = new double[random.Block.Count(random.Program.Instructions[fact].Entity)];
            random.Program.Instructions[fact].LoadFrom(random, lanes);
            return BoundsOfLanes.Of(lanes);
        });
        var members = ready.Sets.Select(set => random.Block.Members(set)).Select(list => new MemberShape(list.Fewest, list.Most, list.Persons.Length < random.Block.Count(0)));
        return new BlockShape([.. facts], [.. members]);
    }

    private static long[] Bits(ReadOnlySpan<double> lanes) => [.. lanes.ToArray().Select(RandomValues.Bits)];
}
