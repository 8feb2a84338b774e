using Prevenance.Law.Evaluation;
using Prevenance.Law.Graph;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Unknowns;

/// <summary>The program of a plan, read with what facts may be instead of what they are.</summary>
internal sealed class UncertainLanes
{
    private readonly LaneProgram program;
    private readonly Situation situation;
    private readonly UnknownFacts unknown;
    private readonly Block block;
    private readonly UncertainPages values;

    private UncertainLanes(LaneProgram program, Situation situation, UnknownFacts unknown, UncertainPages? near)
    {
        (this.program, this.situation, this.unknown) = (program, situation, unknown);
        block = situation.AsBlock(program.Entities);
        values = near?.Copy() ?? new UncertainPages(Array.ConvertAll(program.Instructions, instruction => block.Count(instruction.Entity)));
    }

    public static UncertainLanes Of(LaneProgram program, Situation situation, UnknownFacts unknown, Patience patience)
    {
        var lanes = new UncertainLanes(program, situation, unknown, near: null);
        for (var value = 0; value < program.Instructions.Length; value++)
        {
            patience.GoOn();
            lanes.Execute(program.Instructions[value], lanes.values.Writable(value));
        }
        return lanes;
    }

    /// <summary>The same program over a situation of the same members and shape: only what other facts change is worked out.</summary>
    public UncertainLanes Told(Situation otherwise, Patience patience)
    {
        var lanes = new UncertainLanes(program, otherwise, unknown, values);
        var (awaits, scratch) = (new bool[program.Instructions.Length], new Uncertain[block.Largest]);
        foreach (var reader in situation.ColumnsToldOtherwise(otherwise).SelectMany(program.Readers.Of))
            awaits[reader] = true;
        for (var value = Array.IndexOf(awaits, true); value >= 0; value = Array.IndexOf(awaits, true, value + 1))
        {
            patience.GoOn();
            ref readonly var instruction = ref program.Instructions[value];
            var result = scratch.AsSpan(0, block.Count(instruction.Entity));
            lanes.Execute(instruction, result);
            if (result.SequenceEqual(values.Of(value)))
                continue;
            result.CopyTo(lanes.values.Writable(value));
            foreach (var reader in program.Readers.Of(value))
                awaits[reader] = true;
        }
        return lanes;
    }

    public Uncertain At(Node node, int lane) => Read(program.OperandOf(node), lane);

    private void Execute(in Instruction instruction, Span<Uncertain> result)
    {
        var (op, payload, a, b) = (instruction.Op, instruction.Payload, instruction.A, instruction.B);
        switch (op)
        {
            case Op.Input:
                Load((VariableAt)payload!, result);
                break;
            case Op.IsGiven or Op.HasRole:
                LoadKnown(op, payload!, result);
                break;
            case Op.Broadcast:
                var groupOf = block.GroupOf(instruction.Source);
                for (var lane = 0; lane < result.Length; lane++)
                    result[lane] = Read(a, groupOf[lane]);
                break;
            case Op.PickMember or Op.SumMembers or Op.MaxMembers or Op.MinMembers:
                UncertainMembers.Gather(op, block.Members((MemberSet)payload!), LanesOf(a), result);
                break;
            case Op.RankMember:
                UncertainMembers.Rank(block, (MemberSet)payload!, LanesOf(a), LanesOf(b), result);
                break;
            default:
                for (var lane = 0; lane < result.Length; lane++)
                    result[lane] = Compute(instruction, lane);
                break;
        }
    }

    private Uncertain Compute(in Instruction instruction, int lane)
    {
        var (a, b, c) = (Read(instruction.A, lane), Read(instruction.B, lane), Read(instruction.C, lane));
        if (instruction.Op == Op.Select && a.Value.IsExact)
            return a.Value.IsZero ? c : b;
        return Uncertain.Of(PossibleArithmetic.Compute(instruction.Op, instruction.Payload, a.Value, b.Value, c.Value), a.Facts | b.Facts | c.Facts);
    }

    private void Load(VariableAt fact, Span<Uncertain> result)
    {
        for (var lane = 0; lane < result.Length; lane++)
            result[lane] = Uncertain.Of(situation.PossibleValue(fact, lane, unknown.TakesForGranted), unknown.BitOf(fact, lane));
    }

    private void LoadKnown(Op op, object payload, Span<Uncertain> result)
    {
        var known = new double[result.Length];
        if (op == Op.HasRole)
            GroupKernels.HasRole(block, (MemberSet)payload, known);
        else
            ((ILaneSource)situation).LoadIsGiven((VariableAt)payload, known);
        for (var lane = 0; lane < result.Length; lane++)
            result[lane] = known[lane];
    }

    /// <summary>Apart, so that the many operations that gather nothing make no closure.</summary>
    private UncertainMembers.Reader LanesOf(Operand operand) => lane => Read(operand, lane);

    private Uncertain Read(Operand operand, int lane) => operand.IsConstant ? operand.Constant : values.At(operand.Value, lane);
}
