using Prevenance.Law.Evaluation;
using Prevenance.Law.Graph;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Unknowns;

/// <summary>The program of a plan, read with what facts may be instead of what they are.</summary>
internal sealed class UncertainLanes
{
    private readonly LaneProgram program;
    private readonly Situation situation;
    private readonly UnknownFacts unknown;
    private readonly Block block;
    private readonly Uncertain[][] values;

    private UncertainLanes(LaneProgram program, Situation situation, UnknownFacts unknown)
    {
        (this.program, this.situation, this.unknown) = (program, situation, unknown);
        block = situation.AsBlock(program.Entities);
        values = new Uncertain[program.Instructions.Length][];
    }

    public static UncertainLanes Of(LaneProgram program, Situation situation, UnknownFacts unknown, Patience patience)
    {
        var lanes = new UncertainLanes(program, situation, unknown);
        for (var value = 0; value < program.Instructions.Length; value++)
        {
            patience.GoOn();
            ref readonly var instruction = ref program.Instructions[value];
            lanes.Execute(instruction, lanes.values[value] = new Uncertain[lanes.block.Count(instruction.Entity)]);
        }
        return lanes;
    }

    public Uncertain At(Node node, int lane) => Read(program.OperandOf(node), lane);

    private void Execute(in Instruction instruction, Uncertain[] result)
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
                UncertainMembers.Gather(op, block.Members((MemberSet)payload!), lane => Read(a, lane), result);
                break;
            case Op.RankMember:
                UncertainMembers.Rank(block, (MemberSet)payload!, lane => Read(a, lane), lane => Read(b, lane), result);
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

    private void Load(VariableAt fact, Uncertain[] result)
    {
        for (var lane = 0; lane < result.Length; lane++)
            result[lane] = Uncertain.Of(situation.PossibleValue(fact, lane, unknown.TakesForGranted), unknown.BitOf(fact, lane));
    }

    private void LoadKnown(Op op, object payload, Uncertain[] result)
    {
        var known = new double[result.Length];
        if (op == Op.HasRole)
            GroupKernels.HasRole(block, (MemberSet)payload, known);
        else
            ((ILaneSource)situation).LoadIsGiven((VariableAt)payload, known);
        for (var lane = 0; lane < result.Length; lane++)
            result[lane] = known[lane];
    }

    private Uncertain Read(Operand operand, int lane) => operand.IsConstant ? operand.Constant : values[operand.Value][lane];
}
