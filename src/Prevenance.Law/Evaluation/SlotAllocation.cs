namespace Prevenance.Law.Evaluation;

/// <summary>
/// Gives each value a place in memory, and gives the place to another value once nobody reads the first any more:
/// a block then works in as little memory as possible, close to the processor.
/// </summary>
internal static class SlotAllocation
{
    /// <param name="instructions">The program.</param>
    /// <param name="entities">How many entities there are: slots are theirs.</param>
    /// <param name="results">The values that must stand at the end; when absent, every value must.</param>
    public static (int[] SlotOfValue, int[] SlotCounts) Of(Instruction[] instructions, int entities, HashSet<int>? results)
    {
        var lastReader = results is null ? [] : LastReaders(instructions);
        var (slots, counts) = (new int[instructions.Length], new int[entities]);
        var free = Enumerable.Range(0, entities).Select(_ => new Stack<int>()).ToArray();
        for (var value = 0; value < instructions.Length; value++)
        {
            var entity = instructions[value].Entity;
            slots[value] = free[entity].TryPop(out var slot) ? slot : counts[entity]++;
            if (results is not null)
                Release(value);
        }
        return (slots, counts);

        void Release(int reader)
        {
            ref readonly var instruction = ref instructions[reader];
            ReleaseOperand(instruction.A, reader);
            ReleaseOperand(instruction.B, reader);
            ReleaseOperand(instruction.C, reader);
        }

        void ReleaseOperand(Operand operand, int reader)
        {
            if (operand.IsConstant || lastReader[operand.Value] != reader || results.Contains(operand.Value))
                return;
            free[instructions[operand.Value].Entity].Push(slots[operand.Value]);
            // An operand that is read twice by its last reader is released once.
            lastReader[operand.Value] = -1;
        }
    }

    private static int[] LastReaders(Instruction[] instructions)
    {
        var last = new int[instructions.Length];
        for (var reader = 0; reader < instructions.Length; reader++)
        {
            ref readonly var instruction = ref instructions[reader];
            Note(instruction.A, reader);
            Note(instruction.B, reader);
            Note(instruction.C, reader);
        }
        return last;

        void Note(Operand operand, int reader)
        {
            if (!operand.IsConstant)
                last[operand.Value] = reader;
        }
    }
}
