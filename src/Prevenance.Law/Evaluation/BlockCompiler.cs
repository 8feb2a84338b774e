using Prevenance.Law.Graph.Meaning;

namespace Prevenance.Law.Evaluation;

/// <summary>
/// Tells what is left of a program for lanes of one shape: bounds tell which values are constant there, or the same as another; what nobody
/// needs any more is left out, and each value that stays has a slot. Its memory serves again. Not to be shared between threads.
/// </summary>
internal sealed class BlockCompiler
{
    private readonly ReadyProgram ready;
    private readonly LaneProgram program;
    private readonly Bounds[] bounds;
    private readonly Operand[] stands;
    private readonly bool[] isNeeded;
    private readonly SlotAllocation slots;
    private readonly List<Step> steps = [];

    public BlockCompiler(ReadyProgram ready)
    {
        (this.ready, program) = (ready, ready.Program);
        var length = program.Instructions.Length;
        (bounds, stands, isNeeded) = (new Bounds[length], new Operand[length], new bool[length]);
        slots = new SlotAllocation(program);
    }

    /// <summary>What is left for lanes of a shape.</summary>
    public BlockProgram Compile(BlockShape shape)
    {
        for (var fact = 0; fact < ready.Facts.Length; fact++)
            bounds[ready.Facts[fact]] = shape.Facts[fact];
        for (var value = 0; value < bounds.Length; value++)
            stands[value] = StandingOf(value, shape.Members);
        MarkNeeded();
        slots.Begin();
        var facts = PlaceFacts();
        PlaceSteps();
        return new BlockProgram(shape, facts, [.. steps], [.. program.Results.Select(result => ResultOf(stands[result]))], [.. slots.Counts]);
    }

    private Operand StandingOf(int value, MemberShape[] members)
    {
        ref readonly var instruction = ref program.Instructions[value];
        ref var own = ref bounds[value];
        if (instruction.IsFact)
            return own.IsExact ? Operand.Of(own.Low) : new Operand(value, 0);
        var (a, b, c) = (BoundsOf(instruction.A), BoundsOf(instruction.B), BoundsOf(instruction.C));
        own = ready.Operations[value].Of(members, a, b, c);
        return own.IsExact ? Operand.Of(own.Low)
            : Standing.For(instruction, a, b, c) is { } same ? Left(same)
            : new Operand(value, 0);
    }

    private Bounds BoundsOf(Operand operand) => operand.IsConstant ? Bounds.Of(operand.Constant) : bounds[operand.Value];

    /// <summary>What a value is: a constant, or a value that is left.</summary>
    private Operand Left(Operand operand) => operand.IsConstant ? operand : stands[operand.Value];

    private LeftResult ResultOf(Operand left) => new(SlotOf(left), left.Constant);

    private int SlotOf(Operand left) => left.IsConstant ? Step.NoSlot : slots.Of(left.Value);

    private void MarkNeeded()
    {
        Array.Clear(isNeeded);
        foreach (var result in program.Results)
            Need(stands[result], int.MaxValue);
        for (var value = isNeeded.Length - 1; value >= 0; value--)
        {
            if (!isNeeded[value])
                continue;
            ref readonly var instruction = ref program.Instructions[value];
            Need(Left(instruction.A), value);
            Need(Left(instruction.B), value);
            Need(Left(instruction.C), value);
        }
    }

    private void Need(Operand left, int reader)
    {
        if (left.IsConstant)
            return;
        if (!isNeeded[left.Value])
            slots.SetLastReader(left.Value, reader);
        isNeeded[left.Value] = true;
    }

    /// <summary>They are all loaded before anything is computed.</summary>
    private LeftFact[] PlaceFacts() =>
        [.. ready.Facts.Index().Where(fact => isNeeded[fact.Item]).Select(fact => new LeftFact(fact.Index, slots.Give(fact.Item)))];

    private void PlaceSteps()
    {
        steps.Clear();
        for (var value = 0; value < isNeeded.Length; value++)
        {
            ref readonly var instruction = ref program.Instructions[value];
            if (!isNeeded[value] || instruction.IsFact)
                continue;
            var (a, b, c) = (Left(instruction.A), Left(instruction.B), Left(instruction.C));
            var result = slots.Give(value);
            steps.Add(new Step(
                ready.Operations[value].Kernel(a, b, c), (short)instruction.Entity, (short)instruction.Source,
                result, SlotOf(a), SlotOf(b), SlotOf(c), a.Constant, b.Constant, c.Constant));
            slots.Release(a, value);
            slots.Release(b, value);
            slots.Release(c, value);
        }
    }
}
