using Prevenance.Law.Evaluation;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Populations;

/// <summary>The values of one question, for households that are computed in an order of their own; to be taken before others are.</summary>
public sealed class QuestionColumn
{
    private readonly Wanted root;
    private readonly Wanted outside;
    private double[] values = [];

    /// <summary>What everybody has so far; nothing once two differ. Most rights are nobody's among a few thousand households: they take no room.</summary>
    private double? shared;
    private SortedHouseholds households = null!;

    internal QuestionColumn(PopulationPlan plan, VariableAt question)
    {
        Entity = plan.EntityIndex(question.Variable.Entity);
        (root, outside) = (Of(plan.Program, plan.Of(question).Root), Of(plan.Program, plan.Of(question).Outside));
    }

    /// <summary>The entity whose lanes it has, as an index.</summary>
    internal int Entity { get; }

    /// <summary>Where its lanes stand in the population.</summary>
    public LaneRange Range => households.Range(Entity);

    /// <summary>The value of a lane, by its place in the population; no number for whom there is no answer.</summary>
    public double this[int lane] => shared ?? values[households.RankOf(Entity, lane)];

    /// <summary>Puts the values in the order of the population, one for each of its lanes; no number for whom there is no answer.</summary>
    public void CopyTo(Span<double> into)
    {
        if (shared is { } one)
        {
            into.Fill(one);
            return;
        }
        var places = households.Places(Entity);
        var first = Range.First;
        for (var lane = 0; lane < places.Length; lane++)
            into[places[lane] - first] = values[lane];
    }

    /// <summary>Makes room for others.</summary>
    internal void Begin(SortedHouseholds sorted) => (households, shared) = (sorted, null);

    /// <summary>Takes what was computed of some of them; those outside of what is modelled have no answer.</summary>
    /// <param name="strip">Where the lanes stand.</param>
    /// <param name="program">What computed them.</param>
    /// <param name="first">The place of the first lane, in the order in which they are computed.</param>
    internal void Take(Strip strip, BlockProgram program, int first)
    {
        var (answer, refusal) = (root.In(program), outside.In(program));
        if (answer.Slot == Step.NoSlot && refusal is { Slot: Step.NoSlot, Constant: <= 0 } && IsShared(answer.Constant, first))
            return;
        var own = RoomFrom(first).AsSpan(first, strip.Block.Count(Entity));
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

    /// <summary>Whether those before, if any, and these have the same value.</summary>
    private bool IsShared(double value, int first)
    {
        if (first == 0)
            shared = value;
        return shared is { } one && BitConverter.DoubleToInt64Bits(one) == BitConverter.DoubleToInt64Bits(value);
    }

    /// <summary>Room for a value each, those before in their places.</summary>
    private double[] RoomFrom(int first)
    {
        // Some more than they need: the next are about as many, and there is one such room for each question.
        if (values.Length < Range.Count)
            values = new double[Range.Count + (Range.Count / 16)];
        if (shared is { } one)
            values.AsSpan(0, first).Fill(one);
        shared = null;
        return values;
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
