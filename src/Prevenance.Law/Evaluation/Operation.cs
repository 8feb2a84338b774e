using Prevenance.Law.Graph;
using Prevenance.Law.Graph.Meaning;

namespace Prevenance.Law.Evaluation;

/// <summary>An instruction made ready to be bounded and run over many lanes. Serves any number of threads.</summary>
internal abstract class Operation
{
    /// <summary>The bounds of its value, from those of its operands and from how many members there are.</summary>
    public abstract Bounds Of(MemberShape[] members, in Bounds a, in Bounds b, in Bounds c);

    /// <summary>What runs it where some operands have a value a lane, and others are constant.</summary>
    public abstract StepKernel Kernel(Operand a, Operand b, Operand c);

    /// <summary>Makes an instruction ready.</summary>
    /// <param name="instruction">The instruction.</param>
    /// <param name="sets">The number of each set of members.</param>
    /// <typeparam name="T">How many lanes are worked on at once.</typeparam>
    public static Operation For<T>(in Instruction instruction, IReadOnlyDictionary<MemberSet, int> sets)
        where T : struct, ILanes<T>
    {
        var set = instruction.Payload is MemberSet members ? sets[members] : 0;
        return instruction.Op switch
        {
            Op.Input or Op.IsGiven => new FactOperation(),
            Op.HasRole => new RoleOperation(set, (MemberSet)instruction.Payload!),
            Op.Broadcast => new BroadcastOperation(instruction.Source),
            Op.PickMember => new PickOperation(set),
            Op.SumMembers => new GatherOperation<Gatherings.Sum>(set),
            Op.MaxMembers => new GatherOperation<Gatherings.Greatest>(set),
            Op.MinMembers => new GatherOperation<Gatherings.Least>(set),
            Op.RankMember => new RankOperation(set),
            _ => LaneOperations.Use<MakeReady<T>, Operation>(instruction.Op, instruction.Payload, default),
        };
    }

    private readonly struct MakeReady<T> : IOperationUse<Operation>
        where T : struct, ILanes<T>
    {
        public Operation With<TOperation>(TOperation operation)
            where TOperation : struct, IOperation => new LaneOperation<TOperation, T>(operation);
    }
}
