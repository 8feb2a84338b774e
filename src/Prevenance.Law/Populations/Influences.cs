using Prevenance.Law.Evaluation;

namespace Prevenance.Law.Populations;

/// <summary>How much of a program each fact reaches.</summary>
internal static class Influences
{
    /// <summary>For each fact that the program reads, how many values are made from it, from near or far.</summary>
    public static IReadOnlyDictionary<VariableAt, int> Of(LaneProgram program) =>
        Enumerable.Range(0, program.Instructions.Length).Where(value => program.Instructions[value].Op == Graph.Op.Input)
            .ToDictionary(value => (VariableAt)program.Instructions[value].Payload!, value => ReachedFrom(program, value));

    private static int ReachedFrom(LaneProgram program, int fact)
    {
        var reached = new bool[program.Instructions.Length];
        reached[fact] = true;
        for (var value = fact; value < reached.Length; value++)
        {
            if (!reached[value])
                continue;
            foreach (var reader in program.Readers.Of(value))
                reached[reader] = true;
        }
        return reached.Count(one => one);
    }
}
