using Prevenance.Law.Evaluation;

namespace Prevenance.Law.Populations;

/// <summary>The values of one question, in the order of the population.</summary>
internal sealed class QuestionColumn
{
    private double[] values = [];

    public QuestionColumn(PopulationPlan plan, VariableAt question)
    {
        Entity = plan.EntityIndex(question.Variable.Entity);
        Root = plan.Program.OperandOf(plan.Of(question).Root);
        Outside = plan.Of(question).Outside is { } outside ? plan.Program.OperandOf(outside) : Operand.None;
    }

    /// <summary>The entity whose lanes it has, as an index.</summary>
    public int Entity { get; }

    /// <summary>Its value in the program.</summary>
    public Operand Root { get; }

    /// <summary>Above nothing for whom it has no answer.</summary>
    public Operand Outside { get; }

    /// <summary>Its lanes in the population.</summary>
    public LaneRange Range { get; private set; }

    /// <summary>The values, one for each of its lanes.</summary>
    public ReadOnlySpan<double> Values => values.AsSpan(0, Range.Count);

    /// <summary>Makes room for others.</summary>
    public void Begin(LaneRange range)
    {
        Range = range;
        if (values.Length < range.Count)
            values = new double[range.Count];
    }

    /// <param name="places">Where lanes stand in the population.</param>
    /// <param name="lanes">Their values.</param>
    public void Put(ReadOnlySpan<int> places, LaneSource lanes)
    {
        if (lanes.IsConstant)
        {
            foreach (var place in places)
                values[place - Range.First] = lanes.Constant;
            return;
        }
        var (own, first) = (values, Range.First);
        for (var lane = 0; lane < places.Length; lane++)
            own[places[lane] - first] = lanes[lane];
    }

    /// <summary>Those outside of what is modelled have no answer.</summary>
    public void Refuse(ReadOnlySpan<int> places, LaneSource outside)
    {
        if (outside is { IsConstant: true, Constant: <= 0 })
            return;
        for (var lane = 0; lane < places.Length; lane++)
        {
            if (outside[lane] > 0)
                values[places[lane] - Range.First] = double.NaN;
        }
    }
}
