using Prevenance.Law.Graph;

namespace Prevenance.Law.Evaluation;

/// <summary>The value of every node of a plan for a situation.</summary>
internal sealed class Lanes
{
    private readonly LaneProgram program;
    private readonly LaneMachine machine;

    private Lanes(LaneProgram program, LaneMachine machine) => (this.program, this.machine) = (program, machine);

    /// <summary>Runs a program over one block, and keeps every value.</summary>
    public static Lanes Of(LaneProgram program, Block block, ILaneSource facts, Patience patience)
    {
        var machine = new LaneMachine(program, block);
        for (var value = 0; value < program.Instructions.Length; value++)
        {
            patience.GoOn();
            machine.Execute(value, facts);
        }
        return new Lanes(program, machine);
    }

    public double At(Node node, int lane)
    {
        var operand = program.OperandOf(node);
        return operand.IsConstant ? operand.Constant : machine.Lanes(operand.Value)[lane];
    }
}
