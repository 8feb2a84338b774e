namespace Prevenance.Law.Evaluation;

/// <summary>
/// Gives each value a slot in memory, and gives the slot to another value once nobody reads the first any more:
/// lanes are then worked on in as little memory as possible, close to the processor. Facts keep their own.
/// </summary>
internal sealed class SlotAllocation(LaneProgram program)
{
    private readonly int[] slots = new int[program.Instructions.Length];
    private readonly int[] lastReader = new int[program.Instructions.Length];
    private readonly Stack<int>[] free = [.. program.Entities.Select(_ => new Stack<int>())];

    /// <summary>How many slots each entity needs.</summary>
    public int[] Counts { get; } = new int[program.Entities.Count];

    /// <summary>Where a value stands, among the slots of its entity.</summary>
    public int Of(int value) => slots[value];

    /// <summary>Says who reads a value last.</summary>
    public void SetLastReader(int value, int reader) => lastReader[value] = reader;

    /// <summary>Begins anew.</summary>
    public void Begin()
    {
        Array.Clear(Counts);
        foreach (var stack in free)
            stack.Clear();
    }

    /// <summary>Gives a value a slot.</summary>
    public int Give(int value)
    {
        var entity = program.Instructions[value].Entity;
        return slots[value] = free[entity].TryPop(out var slot) ? slot : Counts[entity]++;
    }

    /// <summary>Takes the slot of an operand back, where this is who reads it last.</summary>
    public void Release(Operand operand, int reader)
    {
        if (operand.IsConstant || lastReader[operand.Value] != reader || program.Instructions[operand.Value].IsFact)
            return;
        free[program.Instructions[operand.Value].Entity].Push(slots[operand.Value]);
        // An operand that is read twice by its last reader is released once.
        lastReader[operand.Value] = -1;
    }
}
