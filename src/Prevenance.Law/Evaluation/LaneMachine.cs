using System.Runtime.InteropServices;
using Prevenance.Law.Graph;
using Prevenance.Law.Graph.Meaning;

namespace Prevenance.Law.Evaluation;

/// <summary>Runs a program over the few lanes of one situation, one lane at a time, and keeps every value.</summary>
internal sealed class LaneMachine(LaneProgram program, Block block)
{
    private readonly double[][] memory = [.. program.ValueCounts.Select((values, entity) => new double[values * block.Count(entity)])];

    /// <summary>Computes a value from those that stand before it.</summary>
    /// <param name="value">Its number.</param>
    /// <param name="facts">Where facts come from.</param>
    public void Execute(int value, ILaneSource facts)
    {
        ref readonly var instruction = ref program.Instructions[value];
        var result = Lanes(value);
        if (instruction.LoadFrom(facts, result))
            return;
        var a = Read(instruction.A);
        switch (instruction.Op)
        {
            case Op.HasRole:
                GroupKernels.HasRole(block, (MemberSet)instruction.Payload!, result);
                break;
            case Op.Broadcast:
                GroupKernels.Broadcast(block.GroupOf(instruction.Source), a, result);
                break;
            case Op.PickMember:
                GroupKernels.Pick(Members(instruction), a, result);
                break;
            case Op.SumMembers:
                GroupKernels.Gather<Gatherings.Sum>(Members(instruction), a, result);
                break;
            case Op.MaxMembers:
                GroupKernels.Gather<Gatherings.Greatest>(Members(instruction), a, result);
                break;
            case Op.MinMembers:
                GroupKernels.Gather<Gatherings.Least>(Members(instruction), a, result);
                break;
            case Op.RankMember:
                GroupKernels.Rank(block.Companions((MemberSet)instruction.Payload!), a, Read(instruction.B), result);
                break;
            default:
                var (b, c) = (instruction.B, instruction.C);
                for (var lane = 0; lane < result.Length; lane++)
                    result[lane] = Scalar.Compute(instruction.Op, instruction.Payload, a[lane], Read(b)[lane], Read(c)[lane]);
                break;
        }
    }

    /// <summary>The lanes of a value.</summary>
    public Span<double> Lanes(int value)
    {
        var entity = program.Instructions[value].Entity;
        return memory[entity].AsSpan(program.PlaceOfValue[value] * block.Count(entity), block.Count(entity));
    }

    private MemberList Members(in Instruction instruction) => block.Members((MemberSet)instruction.Payload!);

    private LaneSource Read(Operand operand) =>
        operand.IsConstant ? LaneSource.Of(operand.Constant) : LaneSource.Of(ref MemoryMarshal.GetReference(Lanes(operand.Value)));
}
