using Prevenance.Law.Graph;
using Prevenance.Law.Graph.Meaning;

namespace Prevenance.Law.Evaluation;

/// <summary>An instruction made ready to be bounded and run over many lanes. Serves any number of threads.</summary>
internal abstract class Operation
{
    /// <summary>The bounds of its value over a block, from those of its operands.</summary>
    public abstract Bounds Of(Block block, in Bounds a, in Bounds b, in Bounds c);

    /// <summary>What runs it where some operands have a value a lane, and others are constant.</summary>
    public abstract StepKernel Kernel(Operand a, Operand b, Operand c);

    /// <summary>Makes an instruction ready.</summary>
    /// <typeparam name="T">How many lanes are worked on at once.</typeparam>
    public static Operation For<T>(in Instruction instruction)
        where T : struct, ILanes<T>
    {
        return instruction.Op switch
        {
            Op.Input or Op.IsGiven => new FactOperation(),
            Op.HasRole => new RoleOperation((MemberSet)instruction.Payload!),
            Op.Broadcast => new BroadcastOperation(instruction.Source),
            Op.PickMember => new PickOperation((MemberSet)instruction.Payload!),
            Op.SumMembers => new GatherOperation<Gatherings.Sum>((MemberSet)instruction.Payload!),
            Op.MaxMembers => new GatherOperation<Gatherings.Greatest>((MemberSet)instruction.Payload!),
            Op.MinMembers => new GatherOperation<Gatherings.Least>((MemberSet)instruction.Payload!),
            Op.RankMember => new RankOperation((MemberSet)instruction.Payload!),
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
