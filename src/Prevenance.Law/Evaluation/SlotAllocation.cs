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
        var lastReader = LastReaders(instructions);
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
            foreach (var operand in Operands(instructions[reader]).Distinct())
            {
                if (lastReader[operand] == reader && !results.Contains(operand))
                    free[instructions[operand].Entity].Push(slots[operand]);
            }
        }
    }

    private static int[] LastReaders(Instruction[] instructions)
    {
        var last = new int[instructions.Length];
        for (var reader = 0; reader < instructions.Length; reader++)
        {
            foreach (var operand in Operands(instructions[reader]))
                last[operand] = reader;
        }
        return last;
    }

    private static IEnumerable<int> Operands(Instruction instruction)
    {
        if (!instruction.A.IsConstant) yield return instruction.A.Value;
        if (!instruction.B.IsConstant) yield return instruction.B.Value;
        if (!instruction.C.IsConstant) yield return instruction.C.Value;
    }
}
