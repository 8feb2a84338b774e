using Prevenance.Law.Evaluation;
using Prevenance.Law.Figures;
using Prevenance.Law.Graph;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Planning;

/// <summary>
/// The graph of a request for one shape of situation: the nodes that its questions need, operands first.
/// It depends on no value that was given, so it serves every situation of that shape.
/// </summary>
internal sealed class Plan
{
    private readonly Dictionary<Question, Node> roots;

    private Plan(Dictionary<Question, Node> roots, Node[] nodes, LaneProgram program) => (this.roots, Nodes, Program) = (roots, nodes, program);

    /// <summary>The nodes that hold lanes, in an order where operands come first.</summary>
    public IReadOnlyList<Node> Nodes { get; }

    /// <summary>The operations that make their values.</summary>
    public LaneProgram Program { get; }

    /// <summary>The figures used after the last month for which they were checked.</summary>
    public required IReadOnlyList<FigureValue> Projected { get; init; }

    /// <summary>The variables that its rules have read, those that folded away included.</summary>
    public required IReadOnlySet<Variable> Variables { get; init; }

    public Node Root(Question question) => roots[question];

    /// <exception cref="CircularDefinitionException">A definition meets itself.</exception>
    /// <exception cref="FigureNotKnownException">A figure does not cover a period that is needed.</exception>
    /// <exception cref="ForecastNeededException">A figure would be projected and the request does not allow it.</exception>
    public static Plan Build(Request request, IGivenFacts given, LegalSystem law, bool keepsEveryValue = true)
    {
        var graph = new LawGraph(law, request.Present, given);
        var roots = request.Questions.Distinct().ToDictionary(
            question => question, question => graph.Adopt(graph.Read(question.Variable, question.Period))!);
        var (nodes, constants) = Reachability.From(roots.Values, graph.Count);
        var projected = constants.Select(node => Origin(node.Payload)).Concat(nodes.Select(node => Origin(node.Payload)))
            .OfType<FigureValue>().Where(origin => origin.IsProjected).Distinct().ToList();
        if (projected.Count > 0 && !request.AllowsForecast)
            throw new ForecastNeededException(projected[0].Figure);
        var program = LaneCompiler.Compile(nodes, graph.Count, roots.Values, given, law.Entities, keepsEveryValue);
        var variables = graph.Variables.ToHashSet();
        graph.Close();
        return new Plan(roots, nodes, program) { Projected = projected, Variables = variables };
    }

    private static FigureValue? Origin(object? payload) => payload switch
    {
        FigureValue origin => origin,
        Scale scale => scale.Origin,
        LookupRows rows => rows.Origin,
        _ => null,
    };
}
