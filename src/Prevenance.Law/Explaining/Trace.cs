using Prevenance.Law.Figures;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Explaining;

/// <summary>One variable of a trace: its values, the variables and the figures that it was computed from.</summary>
public sealed record TraceStep(
    Variable Variable, Period Period, IReadOnlyList<double> Values,
    IReadOnlyList<VariableAt> Dependencies, IReadOnlyList<(FigureValue Figure, double Value)> Figures);

/// <summary>Every variable that an answer went through.</summary>
public sealed class Trace
{
    private readonly Answer answer;
    private readonly Dictionary<VariableAt, TraceStep> steps = [];

    private Trace(Answer answer) => this.answer = answer;

    public static IReadOnlyCollection<TraceStep> Of(Answer answer, IEnumerable<VariableAt> questions)
    {
        var trace = new Trace(answer);
        foreach (var question in questions)
            trace.Visit(answer.Root(question), new VariableAt(question.Variable, question.Period));
        return trace.steps.Values;
    }

    private void Visit(Node node, VariableAt key)
    {
        if (steps.ContainsKey(key))
            return;
        TooMuchAskedException.RequireStack();
        var below = new Below();
        foreach (var operand in node.Operands())
            below.Collect(operand);
        // A partly given variable reads its own facts: that is no dependency.
        below.Variables.Remove(key);
        steps[key] = new TraceStep(
            key.Variable, key.Period, ValuesOf(node, key.Variable.Entity),
            [.. below.Variables.Keys], [.. below.Figures]);
        foreach (var (dependency, dependencyNode) in below.Variables)
            Visit(dependencyNode, dependency);
    }

    private double[] ValuesOf(Node node, Entity entity) =>
        [.. Enumerable.Range(0, answer.Situation.Count(entity)).Select(lane => answer.Lanes.At(node, lane))];

    /// <summary>The nearest variables and figures under a node.</summary>
    private sealed class Below
    {
        private readonly HashSet<Node> seen = [];

        public Dictionary<VariableAt, Node> Variables { get; } = [];

        public HashSet<(FigureValue, double)> Figures { get; } = [];

        public void Collect(Node node)
        {
            if (!seen.Add(node))
                return;
            TooMuchAskedException.RequireStack();
            if (node.Payload is FigureValue origin && node.Op == Op.Constant)
                Figures.Add((origin, node.Value));
            if (node is { Payload: VariableAt key, Op: not Op.IsGiven })
                Variables.TryAdd(key, node);
            else
                node.Operands().ToList().ForEach(Collect);
        }
    }
}
