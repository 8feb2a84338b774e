using System.Buffers;
using Prevenance.Law.Evaluation;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Populations;

/// <summary>The values of one block, to be taken before the next block is computed in the same memory.</summary>
public readonly ref struct BlockResult
{
    private readonly PopulationPlan plan;
    private readonly LaneMachine machine;
    private readonly BlockReader reader;

    internal BlockResult(PopulationPlan plan, LaneMachine machine, BlockReader reader, HouseholdRange households)
    {
        (this.plan, this.machine, this.reader) = (plan, machine, reader);
        Households = households;
    }

    public HouseholdRange Households { get; }

    /// <summary>Where the lanes of a question stand in the population.</summary>
    public LaneRange Lanes(VariableAt question) => reader.Range(plan.EntityIndex(question.Variable.Entity));

    /// <summary>Copies the values of a question, one for each of its lanes; no number for whom it has no answer.</summary>
    public void CopyTo(VariableAt question, Span<double> values)
    {
        var asked = plan.Of(question);
        CopyTo(asked.Root, values);
        if (asked.Outside is null || plan.Program.OperandOf(asked.Outside) is { IsConstant: true, Constant: 0 })
            return;
        var outside = ArrayPool<double>.Shared.Rent(values.Length);
        CopyTo(asked.Outside, outside.AsSpan(0, values.Length));
        for (var lane = 0; lane < values.Length; lane++)
            values[lane] = outside[lane] > 0 ? double.NaN : values[lane];
        ArrayPool<double>.Shared.Return(outside);
    }

    private void CopyTo(Node node, Span<double> values)
    {
        var operand = plan.Program.OperandOf(node);
        if (operand.IsConstant)
            values.Fill(operand.Constant);
        else
            machine.Lanes(operand.Value).CopyTo(values);
    }
}
