using Prevenance.Law.Evaluation;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Populations;

/// <summary>The values of one question, for households that are computed in an order of their own.</summary>
internal sealed class QuestionColumn
{
    private readonly Wanted root;
    private readonly Wanted outside;
    private double[] values = [];
    private SortedHouseholds households = null!;

    public QuestionColumn(PopulationPlan plan, VariableAt question)
    {
        Entity = plan.EntityIndex(question.Variable.Entity);
        (root, outside) = (Of(plan.Program, plan.Of(question).Root), Of(plan.Program, plan.Of(question).Outside));
    }

    /// <summary>The entity whose lanes it has, as an index.</summary>
    public int Entity { get; }

    /// <summary>Its lanes in the population.</summary>
    public LaneRange Range => households.Range(Entity);

    /// <summary>Makes room for others.</summary>
    public void Begin(SortedHouseholds sorted)
    {
        households = sorted;
        if (values.Length < Range.Count)
            values = new double[Range.Count];
    }

    /// <summary>Takes what was computed of some of them; those outside of what is modelled have no answer.</summary>
    /// <param name="strip">Where the lanes stand.</param>
    /// <param name="program">What computed them.</param>
    /// <param name="first">The place of the first lane, in the order in which they are computed.</param>
    public void Take(Strip strip, BlockProgram program, int first)
    {
        var own = values.AsSpan(first, strip.Block.Count(Entity));
        var (answer, refusal) = (root.In(program), outside.In(program));
        if (answer.Slot == Step.NoSlot)
            own.Fill(answer.Constant);
        else
            strip.Lanes(Entity, answer.Slot).CopyTo(own);
        if (refusal is { Slot: Step.NoSlot, Constant: <= 0 })
            return;
        var refused = strip.Read(Entity, refusal.Slot, refusal.Constant);
        for (var lane = 0; lane < own.Length; lane++)
            own[lane] = refused[lane] > 0 ? double.NaN : own[lane];
    }

    /// <summary>Puts the values where their lanes stand in the population.</summary>
    public void CopyTo(Span<double> into)
    {
        var places = households.Places(Entity);
        var first = Range.First;
        for (var lane = 0; lane < places.Length; lane++)
            into[places[lane] - first] = values[lane];
    }

    private static Wanted Of(LaneProgram program, Node? node)
    {
        var operand = node is null ? Operand.None : program.OperandOf(node);
        return new Wanted(operand.IsConstant ? -1 : program.Results.Index().First(result => result.Item == operand.Value).Index, operand.Constant);
    }

    /// <summary>A value that is wanted, by its place among all of the program, or a constant.</summary>
    private readonly record struct Wanted(int Result, double Constant)
    {
        public LeftResult In(BlockProgram program) => Result < 0 ? new LeftResult(Step.NoSlot, Constant) : program.Results[Result];
    }
}
