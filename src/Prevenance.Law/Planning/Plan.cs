using System.Collections.Concurrent;
using Prevenance.Law.Evaluation;
using Prevenance.Law.Figures;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Planning;

/// <summary>
/// The graph of a request for one shape of situation: the nodes that its questions need, operands first.
/// It depends on no value that was given, so it serves every situation of that shape.
/// </summary>
internal sealed class Plan
{
    private readonly Dictionary<VariableAt, Asked> asked;

    private readonly int graphSize;

    private readonly ConcurrentDictionary<VariableAt, IReadOnlyList<FigureValue>> projectedFor = new();

    private Plan(Dictionary<VariableAt, Asked> asked, Node[] nodes, LaneProgram program, int graphSize) =>
        (this.asked, Nodes, Program, this.graphSize) = (asked, nodes, program, graphSize);

    /// <summary>The nodes that hold lanes, in an order where operands come first.</summary>
    public IReadOnlyList<Node> Nodes { get; }

    /// <summary>The operations that make their values.</summary>
    public LaneProgram Program { get; }

    /// <summary>The figures used after the last month for which they were checked.</summary>
    public required IReadOnlyList<FigureValue> Projected { get; init; }

    /// <summary>The questions that have no answer, each with what is not covered.</summary>
    public required IReadOnlyDictionary<VariableAt, UncoveredException> Gaps { get; init; }

    /// <summary>The variables that its rules have read, those that folded away included.</summary>
    public required IReadOnlySet<Variable> Variables { get; init; }

    /// <inheritdoc cref="LawGraph.TakesForGranted"/>
    public required bool TakesForGranted { get; init; }

    /// <summary>Those of them that one question needs.</summary>
    public IReadOnlyList<FigureValue> ProjectedFor(VariableAt question) => Projected.Count == 0
        ? []
        : projectedFor.GetOrAdd(question, one => ProjectedFigures.Behind(Root(one), graphSize));

    public Node Root(VariableAt question) => asked[question].Root;

    /// <summary>What answers a question; nothing where figures do not cover it.</summary>
    public Asked? Of(VariableAt question) => asked.GetValueOrDefault(question);

    /// <exception cref="CircularDefinitionException">A definition meets itself.</exception>
    /// <exception cref="UncoveredException">Figures do not cover a period that is needed, and the request leaves no gaps.</exception>
    /// <exception cref="TooMuchAskedException">The graph becomes too large, or reaches too far from month to month.</exception>
    public static Plan Build(
        Request request, IGivenFacts given, LegalSystem law, Effort? effort = null, bool keepsEveryValue = true, Patience? patience = null)
    {
        var graph = new LawGraph(law, given, (effort ?? Effort.Default).MostNodes, request.KeepsUnsaid, request.AllowsForecast, patience);
        var gaps = new Dictionary<VariableAt, UncoveredException>();
        var asked = law.Apply(() => Read(request, graph, law, given, gaps));
        var (nodes, constants) = Reachability.InOrder(NodesOf(asked), graph);
        var projected = ProjectedFigures.Among(constants.Concat(nodes));
        if (projected.Count > 0 && !request.AllowsForecast)
        {
            RefuseForecasts(request, asked, graph.Count, gaps);
            ((nodes, constants), projected) = (Reachability.InOrder(NodesOf(asked), graph), []);
        }
        var program = LaneCompiler.Compile(nodes, graph.Count, NodesOf(asked), given, law.Entities, keepsEveryValue, request.KeepsUnsaid);
        var size = graph.Count;
        graph.Close();
        return new Plan(asked, nodes, program, size) { Gaps = gaps, Projected = projected, Variables = graph.Variables, TakesForGranted = graph.TakesForGranted };
    }

    private static IEnumerable<Node> NodesOf(Dictionary<VariableAt, Asked> asked) => asked.Values.SelectMany(one => one.Nodes);

    private static Dictionary<VariableAt, Asked> Read(
        Request request, LawGraph graph, LegalSystem law, IGivenFacts given, Dictionary<VariableAt, UncoveredException> gaps)
    {
        var asked = new Dictionary<VariableAt, Asked>();
        foreach (var question in request.Questions.Distinct())
        {
            graph.Present = request.PresentOf(question);
            try
            {
                law.Figures.Coverage.Require(question.Period);
                asked.Add(question, Read(question, graph, law, given));
            }
            catch (UncoveredException refusal) when (request.LeavesGaps)
            {
                graph.Abandon();
                gaps.Add(question, refusal);
            }
        }
        return asked;
    }

    /// <summary>A value that was given to everybody is nobody's to refuse.</summary>
    private static Asked Read(VariableAt question, LawGraph graph, LegalSystem law, IGivenFacts given)
    {
        var root = graph.Adopt(graph.Read(question.Variable, question.Period))!;
        return law.LimitOf(question.Variable) is { } limit && given.Lanes(new VariableAt(question.Variable, question.Period)) != GivenLanes.All
            ? new Asked(root, limit, graph.Adopt(graph.Read(limit.Rule, question.Period)))
            : new Asked(root, null, null);
    }

    private static void RefuseForecasts(Request request, Dictionary<VariableAt, Asked> asked, int graphSize, Dictionary<VariableAt, UncoveredException> gaps)
    {
        foreach (var (question, one) in asked.ToList())
        {
            if (ProjectedFigures.Behind(one.Root, graphSize) is not [var first, ..])
                continue;
            var refusal = new ForecastNeededException(first.Figure);
            if (!request.LeavesGaps)
                throw refusal;
            asked.Remove(question);
            gaps.Add(question, refusal);
        }
    }
}
