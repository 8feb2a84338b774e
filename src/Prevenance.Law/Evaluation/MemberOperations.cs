using Prevenance.Law.Graph;
using Prevenance.Law.Graph.Meaning;

namespace Prevenance.Law.Evaluation;

/// <summary>A fact: its bounds are those of what is read, and it is not computed.</summary>
internal sealed class FactOperation : Operation
{
    public override Bounds Of(Block block, in Bounds a, in Bounds b, in Bounds c) => throw new InvalidOperationException("facts are read");

    public override StepKernel Kernel(Operand a, Operand b, Operand c) => throw new InvalidOperationException("facts are read");
}

/// <summary>Between persons and their groups: one kernel, be operands constant or not.</summary>
internal abstract class MemberOperation : Operation
{
    private readonly StepKernel kernel;

    protected MemberOperation() => kernel = new OverMembers(this);

    public override StepKernel Kernel(Operand a, Operand b, Operand c) => kernel;

    protected abstract void Run(Block block, LaneSource a, LaneSource b, Span<double> result);

    private sealed class OverMembers(MemberOperation operation) : StepKernel
    {
        public override void Run(Strip strip, in Step step) => operation.Run(
            strip.Block, strip.Read(step.A, step.ConstantA), strip.Read(step.B, step.ConstantB), strip.Lanes(step.Result, step.Entity));
    }
}

/// <inheritdoc cref="Op.HasRole"/>
internal sealed class RoleOperation(MemberSet set) : MemberOperation
{
    public override Bounds Of(Block block, in Bounds a, in Bounds b, in Bounds c)
    {
        var holders = block.Members(set).Persons.Length;
        return holders == 0 ? Bounds.Of(0) : holders == block.Count(0) ? Bounds.Of(1) : Bounds.AnyFlag;
    }

    protected override void Run(Block block, LaneSource a, LaneSource b, Span<double> result) => GroupKernels.HasRole(block, set, result);
}

/// <inheritdoc cref="Op.Broadcast"/>
internal sealed class BroadcastOperation(int source) : MemberOperation
{
    public override Bounds Of(Block block, in Bounds a, in Bounds b, in Bounds c) => a;

    protected override void Run(Block block, LaneSource a, LaneSource b, Span<double> result) => GroupKernels.Broadcast(block.GroupOf(source), a, result);
}

/// <inheritdoc cref="Op.PickMember"/>
internal sealed class PickOperation(MemberSet set) : MemberOperation
{
    public override Bounds Of(Block block, in Bounds a, in Bounds b, in Bounds c) => block.Members(set) switch
    {
        { Most: 0 } => Bounds.Of(0),
        { Fewest: 0 } => a.Or(Bounds.Of(0)),
        _ => a,
    };

    protected override void Run(Block block, LaneSource a, LaneSource b, Span<double> result) => GroupKernels.Pick(block.Members(set), a, result);
}

/// <summary>Members gathered into their group.</summary>
internal sealed class GatherOperation<TGathering>(MemberSet set) : MemberOperation
    where TGathering : struct, IGathering
{
    public override Bounds Of(Block block, in Bounds a, in Bounds b, in Bounds c)
    {
        var (members, gathered) = (block.Members(set), Bounds.Of(TGathering.Start));
        for (var member = 0; member < members.Fewest; member++)
            gathered = TGathering.With(gathered, a);
        var all = TGathering.End(gathered);
        for (var member = members.Fewest; member < members.Most; member++)
        {
            gathered = TGathering.With(gathered, a);
            all = all.Or(TGathering.End(gathered));
        }
        return all;
    }

    protected override void Run(Block block, LaneSource a, LaneSource b, Span<double> result) => GroupKernels.Gather<TGathering>(block.Members(set), a, result);
}

/// <inheritdoc cref="Op.RankMember"/>
internal sealed class RankOperation(MemberSet set) : MemberOperation
{
    public override Bounds Of(Block block, in Bounds a, in Bounds b, in Bounds c)
    {
        var most = block.Members(set).Most;
        return most == 0 || b.IsFalse ? Bounds.Of(0) : Bounds.Between(0, most, isFlag: most == 1);
    }

    protected override void Run(Block block, LaneSource a, LaneSource b, Span<double> result) =>
        GroupKernels.Rank(block.GroupOf(set.Group), block.Members(set), a, b, result);
}
