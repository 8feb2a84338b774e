using Prevenance.Law.Graph.Meaning;

namespace Prevenance.Law.Evaluation;

/// <summary>
/// What is left of a program for one block of lanes: the bounds of its facts tell which values are constant there, or the same as another;
/// what nobody needs any more is left out, and each value that stays has a place in memory. Its own memory serves the next block again.
/// </summary>
internal sealed class BlockProgram
{
    private readonly LaneProgram program;
    private readonly Operation[] operations;
    private readonly int[] facts;
    private readonly Bounds[] bounds;
    private readonly Operand[] stands;
    private readonly bool[] isNeeded;
    private readonly SlotAllocation places;
    private readonly Step[] steps;
    private int count;

    /// <param name="program">The whole program.</param>
    /// <param name="operations">Its instructions, made ready.</param>
    public BlockProgram(LaneProgram program, Operation[] operations)
    {
        (this.program, this.operations) = (program, operations);
        var length = program.Instructions.Length;
        facts = [.. Enumerable.Range(0, length).Where(value => program.Instructions[value].IsFact)];
        (bounds, stands, isNeeded, steps) = (new Bounds[length], new Operand[length], new bool[length], new Step[length]);
        places = new SlotAllocation(program);
    }

    /// <summary>The values that bring in facts.</summary>
    public ReadOnlySpan<int> Facts => facts;

    /// <summary>The operations that are left, in their order.</summary>
    public ReadOnlySpan<Step> Steps => steps.AsSpan(0, count);

    /// <summary>How many lanes of memory they take.</summary>
    public int Lanes => places.Lanes;

    /// <summary>Whether a fact is still read.</summary>
    public bool Needs(int fact) => isNeeded[fact];

    /// <summary>What a value is in the block: a constant, or a value that is left.</summary>
    public Operand this[Operand operand] => operand.IsConstant ? operand : stands[operand.Value];

    /// <summary>Where the lanes of what is left begin.</summary>
    public int PlaceOf(Operand operand) => operand.IsConstant ? Step.Nowhere : places.Of(operand.Value);

    /// <summary>Tells what is left for a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="factBounds">The bounds of each of the <see cref="Facts"/>.</param>
    /// <param name="slotLengths">For each entity, how many lanes of memory a value takes.</param>
    public void Prepare(Block block, ReadOnlySpan<Bounds> factBounds, int[] slotLengths)
    {
        for (var fact = 0; fact < facts.Length; fact++)
            bounds[facts[fact]] = factBounds[fact];
        for (var value = 0; value < bounds.Length; value++)
            stands[value] = StandingOf(value, block);
        MarkNeeded();
        Place(slotLengths);
    }

    private Operand StandingOf(int value, Block block)
    {
        ref readonly var instruction = ref program.Instructions[value];
        ref var own = ref bounds[value];
        if (instruction.IsFact)
            return own.IsExact ? Operand.Of(own.Low) : new Operand(value, 0);
        var (a, b, c) = (BoundsOf(instruction.A), BoundsOf(instruction.B), BoundsOf(instruction.C));
        own = operations[value].Of(block, a, b, c);
        return own.IsExact ? Operand.Of(own.Low)
            : Standing.For(instruction, a, b, c) is { } same ? this[same]
            : new Operand(value, 0);
    }

    private Bounds BoundsOf(Operand operand) => operand.IsConstant ? Bounds.Of(operand.Constant) : bounds[operand.Value];

    private void MarkNeeded()
    {
        Array.Clear(isNeeded);
        foreach (var result in program.Results)
            Need(stands[result]);
        for (var value = isNeeded.Length - 1; value >= 0; value--)
        {
            if (!isNeeded[value])
                continue;
            ref readonly var instruction = ref program.Instructions[value];
            NeedOf(instruction.A, value);
            NeedOf(instruction.B, value);
            NeedOf(instruction.C, value);
        }
    }

    private void NeedOf(Operand operand, int reader)
    {
        if (operand.IsConstant || stands[operand.Value].IsConstant)
            return;
        var value = stands[operand.Value].Value;
        if (!isNeeded[value])
            places.SetLastReader(value, reader);
        isNeeded[value] = true;
    }

    private void Need(Operand operand)
    {
        if (operand.IsConstant)
            return;
        isNeeded[operand.Value] = true;
        places.SetLastReader(operand.Value, int.MaxValue);
    }

    private void Place(int[] slotLengths)
    {
        count = 0;
        places.Begin(slotLengths);
        // They are all loaded before anything is computed.
        foreach (var fact in facts)
        {
            if (isNeeded[fact])
                places.Give(fact);
        }
        for (var value = 0; value < isNeeded.Length; value++)
        {
            ref readonly var instruction = ref program.Instructions[value];
            if (!isNeeded[value] || instruction.IsFact)
                continue;
            var result = places.Give(value);
            var (a, b, c) = (this[instruction.A], this[instruction.B], this[instruction.C]);
            steps[count++] = new Step(
                operations[value].Kernel(a, b, c), instruction.Entity, result, PlaceOf(a), PlaceOf(b), PlaceOf(c), a.Constant, b.Constant, c.Constant);
            places.Release(a, value);
            places.Release(b, value);
            places.Release(c, value);
        }
    }
}
