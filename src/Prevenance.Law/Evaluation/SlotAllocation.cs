namespace Prevenance.Law.Evaluation;

/// <summary>
/// Gives each value a place in memory, and gives the place to another value once nobody reads the first any more:
/// lanes are then worked on in as little memory as possible, close to the processor. Facts keep their own.
/// </summary>
internal sealed class SlotAllocation(LaneProgram program)
{
    private readonly int[] places = new int[program.Instructions.Length];
    private readonly int[] lastReader = new int[program.Instructions.Length];
    private readonly Stack<int>[] free = [.. program.Entities.Select(_ => new Stack<int>())];
    private int[] slotLengths = [];

    /// <summary>How many lanes of memory all places take.</summary>
    public int Lanes { get; private set; }

    /// <summary>Where the lanes of a value begin.</summary>
    public int Of(int value) => places[value];

    /// <summary>Says who reads a value last.</summary>
    public void SetLastReader(int value, int reader) => lastReader[value] = reader;

    /// <summary>Begins anew.</summary>
    /// <param name="lengths">For each entity, how many lanes of memory a value takes.</param>
    public void Begin(int[] lengths)
    {
        (slotLengths, Lanes) = (lengths, 0);
        foreach (var stack in free)
            stack.Clear();
    }

    /// <summary>Gives a value a place.</summary>
    public int Give(int value)
    {
        var entity = program.Instructions[value].Entity;
        if (!free[entity].TryPop(out var place))
            (place, Lanes) = (Lanes, Lanes + slotLengths[entity]);
        return places[value] = place;
    }

    /// <summary>Takes the place of an operand back, where this is who reads it last.</summary>
    public void Release(Operand operand, int reader)
    {
        if (operand.IsConstant || lastReader[operand.Value] != reader || program.Instructions[operand.Value].IsFact)
            return;
        free[program.Instructions[operand.Value].Entity].Push(places[operand.Value]);
        // An operand that is read twice by its last reader is released once.
        lastReader[operand.Value] = -1;
    }
}
