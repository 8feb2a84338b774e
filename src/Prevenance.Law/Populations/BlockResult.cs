using Prevenance.Law.Evaluation;
using Prevenance.Law.Planning;

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
    public LaneRange Lanes(Question question) => reader.Range(plan.EntityIndex(question.Variable.Entity));

    /// <summary>Copies the values of a question, one for each of its lanes.</summary>
    public void CopyTo(Question question, Span<double> values)
    {
        var operand = plan.Program.OperandOf(plan.Root(question));
        if (operand.IsConstant)
            values.Fill(operand.Constant);
        else
            machine.Lanes(operand.Value).CopyTo(values);
    }
}
