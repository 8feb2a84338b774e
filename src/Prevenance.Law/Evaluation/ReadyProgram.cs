using System.Runtime.Intrinsics.X86;
using Prevenance.Law.Graph;
using Prevenance.Law.Graph.Meaning;

namespace Prevenance.Law.Evaluation;

/// <summary>A program made ready to be bounded and run over many lanes. Serves any number of threads.</summary>
internal sealed class ReadyProgram
{
    public ReadyProgram(LaneProgram program)
    {
        Program = program;
        Sets = [.. program.Instructions.Select(instruction => instruction.Payload).OfType<MemberSet>().Distinct()];
        var numbers = Sets.Index().ToDictionary(set => set.Item, set => set.Index);
        Operations = Array.ConvertAll(program.Instructions, instruction => Ready(instruction, numbers));
        Facts = [.. Enumerable.Range(0, program.Instructions.Length).Where(value => program.Instructions[value].IsFact)];
    }

    /// <summary>What it was made from.</summary>
    public LaneProgram Program { get; }

    /// <summary>The sets of members that it gathers.</summary>
    public IReadOnlyList<MemberSet> Sets { get; }

    /// <summary>What makes each value.</summary>
    public Operation[] Operations { get; }

    /// <summary>The values that bring in facts.</summary>
    public int[] Facts { get; }

    /// <summary>Where a processor slows down for registers of 512 bits, the run time does without them; here they gain more than that costs.</summary>
    private static Operation Ready(Instruction instruction, Dictionary<MemberSet, int> numbers) =>
        Avx512F.IsSupported ? Operation.For<EightLanes>(instruction, numbers) : Operation.For<SomeLanes>(instruction, numbers);
}
