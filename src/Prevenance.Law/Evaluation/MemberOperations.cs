using Prevenance.Law.Graph;
using Prevenance.Law.Graph.Meaning;

namespace Prevenance.Law.Evaluation;

/// <summary>A fact: its bounds are those of what is read, and it is not computed.</summary>
internal sealed class FactOperation : Operation
{
    public override Bounds Of(MemberShape[] members, in Bounds a, in Bounds b, in Bounds c) => throw new InvalidOperationException("facts are read");

    public override StepKernel Kernel(Operand a, Operand b, Operand c) => throw new InvalidOperationException("facts are read");
}

/// <summary>Between persons and their groups: one kernel, be operands constant or not.</summary>
internal abstract class MemberOperation : Operation
{
    private readonly StepKernel kernel;

    protected MemberOperation() => kernel = new OverMembers(this);

    public override StepKernel Kernel(Operand a, Operand b, Operand c) => kernel;

    protected abstract void Run(Strip strip, LaneSource a, LaneSource b, Span<double> result);

    private sealed class OverMembers(MemberOperation operation) : StepKernel
    {
        public override void Run(Strip strip, in Step step) => operation.Run(
            strip, strip.Read(step.Source, step.A, step.ConstantA), strip.Read(step.Source, step.B, step.ConstantB), strip.Lanes(step.Entity, step.Result));
    }
}

/// <inheritdoc cref="Op.HasRole"/>
internal sealed class RoleOperation(int number, MemberSet set) : MemberOperation
{
    public override Bounds Of(MemberShape[] members, in Bounds a, in Bounds b, in Bounds c) => members[number] switch
    {
        { Most: 0 } => Bounds.Of(0),
        { HasOthers: false } => Bounds.Of(1),
        _ => Bounds.AnyFlag,
    };

    protected override void Run(Strip strip, LaneSource a, LaneSource b, Span<double> result) => GroupKernels.HasRole(strip.Block, set, result);
}

/// <inheritdoc cref="Op.Broadcast"/>
internal sealed class BroadcastOperation(int source) : MemberOperation
{
    public override Bounds Of(MemberShape[] members, in Bounds a, in Bounds b, in Bounds c) => a;

    protected override void Run(Strip strip, LaneSource a, LaneSource b, Span<double> result) => GroupKernels.Broadcast(strip.Block.GroupOf(source), a, result);
}

/// <inheritdoc cref="Op.PickMember"/>
internal sealed class PickOperation(int set) : MemberOperation
{
    public override Bounds Of(MemberShape[] members, in Bounds a, in Bounds b, in Bounds c) => members[set] switch
    {
        { Most: 0 } => Bounds.Of(0),
        { Fewest: 0 } => a.Or(Bounds.Of(0)),
        _ => a,
    };

    protected override void Run(Strip strip, LaneSource a, LaneSource b, Span<double> result) => GroupKernels.Pick(strip.Members(set), a, result);
}

/// <summary>Members gathered into their group.</summary>
internal sealed class GatherOperation<TGathering>(int set) : MemberOperation
    where TGathering : struct, IGathering
{
    public override Bounds Of(MemberShape[] members, in Bounds a, in Bounds b, in Bounds c)
    {
        var (shape, gathered) = (members[set], Bounds.Of(TGathering.Start));
        for (var member = 0; member < shape.Fewest; member++)
            gathered = TGathering.With(gathered, a);
        var all = TGathering.End(gathered);
        for (var member = shape.Fewest; member < shape.Most; member++)
        {
            gathered = TGathering.With(gathered, a);
            all = all.Or(TGathering.End(gathered));
        }
        return all;
    }

    protected override void Run(Strip strip, LaneSource a, LaneSource b, Span<double> result) => GroupKernels.Gather<TGathering>(strip.Members(set), a, result);
}

/// <inheritdoc cref="Op.RankMember"/>
internal sealed class RankOperation(int set) : MemberOperation
{
    public override Bounds Of(MemberShape[] members, in Bounds a, in Bounds b, in Bounds c)
    {
        var most = members[set].Most;
        return most == 0 || b.IsFalse ? Bounds.Of(0) : Bounds.Between(0, most, isFlag: most == 1);
    }

    protected override void Run(Strip strip, LaneSource a, LaneSource b, Span<double> result) =>
        GroupKernels.Rank(strip.Companions(set), a, b, result);
}
