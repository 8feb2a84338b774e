using Prevenance.Law.Graph;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Evaluation;

/// <summary>The value of every node of a plan for a situation.</summary>
internal sealed class Lanes
{
    private readonly LaneProgram program;
    private readonly LaneMachine machine;

    private Lanes(LaneProgram program, LaneMachine machine) => (this.program, this.machine) = (program, machine);

    /// <summary>Runs a program that keeps every value over a situation taken as one block.</summary>
    public static Lanes Of(LaneProgram program, Situation situation, Patience patience)
    {
        var counts = program.Entities.Select(situation.Count).ToArray();
        var machine = new LaneMachine(program, counts);
        machine.Run(situation.AsBlock(program.Entities), situation, patience);
        return new Lanes(program, machine);
    }

    public double At(Node node, int lane)
    {
        var operand = program.OperandOf(node);
        return operand.IsConstant ? operand.Constant : machine.Lanes(operand.Value)[lane];
    }
}
