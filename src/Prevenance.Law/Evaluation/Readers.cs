using Prevenance.Law.Graph;

namespace Prevenance.Law.Evaluation;

/// <summary>Which values of a program read a value or a column of facts: what is to be worked out again once one of them changes.</summary>
internal sealed class Readers
{
    private readonly int[] starts;
    private readonly int[] readers;
    private readonly ILookup<VariableAt, int> ofColumns;

    public Readers(Instruction[] instructions)
    {
        starts = new int[instructions.Length + 1];
        foreach (var (_, value) in Readings(instructions))
            starts[value + 1]++;
        for (var value = 0; value < instructions.Length; value++)
            starts[value + 1] += starts[value];
        readers = new int[starts[^1]];
        var next = starts.AsSpan(0, instructions.Length).ToArray();
        foreach (var (reader, value) in Readings(instructions))
            readers[next[value]++] = reader;
        ofColumns = Enumerable.Range(0, instructions.Length).Where(value => instructions[value].Op is Op.Input or Op.IsGiven)
            .ToLookup(value => (VariableAt)instructions[value].Payload!);
    }

    /// <summary>The values that have a value as an operand, as their places in the program: all come after it.</summary>
    public ReadOnlySpan<int> Of(int value) => readers.AsSpan(starts[value]..starts[value + 1]);

    /// <summary>The values that load what was given, or whether it was.</summary>
    public IEnumerable<int> Of(VariableAt column) => ofColumns[column];

    private static IEnumerable<(int Reader, int Value)> Readings(Instruction[] instructions)
    {
        for (var reader = 0; reader < instructions.Length; reader++)
        {
            var (a, b, c) = (instructions[reader].A.Value, instructions[reader].B.Value, instructions[reader].C.Value);
            if (a >= 0)
                yield return (reader, a);
            if (b >= 0)
                yield return (reader, b);
            if (c >= 0)
                yield return (reader, c);
        }
    }
}
