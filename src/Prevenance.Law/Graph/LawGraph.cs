namespace Prevenance.Law.Graph;

/// <summary>
/// The one graph of a request. Calling the rules fills it: a variable is built once for each period,
/// and the same operation over the same operands is the same node.
/// </summary>
internal sealed class LawGraph
{
    private readonly LegalSystem law;
    private readonly Month present;
    private readonly int mostNodes;
    private readonly CancellationToken stop;
    private IGivenFacts? given;
    private readonly HashSet<Node> interned = new(new NodeShapeComparer());
    private readonly HashSet<Node>.AlternateLookup<NodeShape> byShape;
    private readonly Dictionary<Node, Node> adopted = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Variable, Period), Node?> built = [];
    private readonly List<VariableAt> underway = [];
    private int count;

    /// <param name="law">The rules.</param>
    /// <param name="present">The month from which benefits are computed.</param>
    /// <param name="given">Which facts were given.</param>
    /// <param name="mostNodes">How many nodes it may come to.</param>
    /// <param name="stop">What tells that nobody waits for it any more.</param>
    public LawGraph(LegalSystem law, Month present, IGivenFacts given, int mostNodes, CancellationToken stop)
    {
        (this.law, this.present, this.given, this.mostNodes, this.stop) = (law, present, given, mostNodes, stop);
        byShape = interned.GetAlternateLookup<NodeShape>();
    }

    public int Count => count;

    /// <summary>Every variable that a rule has read.</summary>
    public IEnumerable<Variable> Variables => built.Keys.Select(key => key.Item1);

    /// <exception cref="TooMuchAskedException">The rules call one another deeper than the stack, or make more nodes than one request may.</exception>
    public Node Read(Variable variable, Period period)
    {
        // A variable that is being built is there, without a node yet.
        if (built.TryGetValue((variable, period), out var known))
            return known ?? throw Circular(variable, period);
        stop.ThrowIfCancellationRequested();
        TooMuchAskedException.RequireStack();
        built.Add((variable, period), null);
        var key = new VariableAt(variable, period);
        underway.Add(key);
        var node = Build(key);
        underway.RemoveAt(underway.Count - 1);
        built[(variable, period)] = node;
        return node;
    }

    /// <summary>Leaves what was being built when a rule was refused, so that other questions can still be read.</summary>
    public void Abandon()
    {
        foreach (var (variable, period) in underway)
            built.Remove((variable, period));
        underway.Clear();
    }

    /// <summary>
    /// Forgets how nodes were found, and for whom. Nodes know their graph: for as long as it is cached, a plan would otherwise keep
    /// every node that was ever tried, needed or not, and the facts of the household that came first.
    /// </summary>
    public void Close()
    {
        given = null;
        interned.Clear();
        interned.TrimExcess();
        adopted.Clear();
        adopted.TrimExcess();
        built.Clear();
        built.TrimExcess();
    }

    private CircularDefinitionException Circular(Variable variable, Period period)
    {
        var key = new VariableAt(variable, period);
        return new CircularDefinitionException([.. underway.SkipWhile(link => link != key), key]);
    }

    private Node Build(VariableAt key)
    {
        var givenTo = given!.Lanes(key);
        if (givenTo == GivenLanes.All)
            return Input(key);
        if (!law.RuleOf(key.Variable).HasFormula || key.Variable.IsFactAt(key.Period, present))
            return givenTo == GivenLanes.Some || key.Variable.Notes.IsEssential ? Input(key) : Default(key);
        var formula = Formula(key);
        return Operations.Rename(Op.Variable, givenTo == GivenLanes.None ? formula : GivenOr(formula, key), key);
    }

    private Node GivenOr(Node formula, VariableAt key) =>
        Operations.Select(Intern(Op.IsGiven, ValueKind.Flag, key.Variable.Entity, null, null, null, key), Input(key), formula);

    private Node Input(VariableAt key) => Intern(Op.Input, key.Variable.Kind, key.Variable.Entity, null, null, null, key);

    private static Node Default(VariableAt key) => Node.Constant(key.Variable.Default, key.Variable.Kind, key);

    private Node Formula(VariableAt key)
    {
        var result = law.RuleOf(key.Variable).Formula(this, key.Period);
        return result.IsConstant ? result : Operations.AlignTo(key.Variable.Entity, result);
    }

    /// <summary>The node of this shape: the one that exists, or a new one.</summary>
    public Node Intern(Op op, ValueKind kind, Entity? entity, Node? a, Node? b, Node? c, object? payload) =>
        Intern(new NodeShape(op, kind, entity, Adopt(a), Adopt(b), Adopt(c), payload, 0));

    /// <summary>Brings a constant, and the constants that it was folded from, into this graph.</summary>
    public Node? Adopt(Node? node)
    {
        if (node is null || node.Graph == this)
            return node;
        if (node.Graph is not null)
            throw new FormulaException("an expression of one graph was used in another: a formula must not keep expressions between calls");
        // Constants are folded from constants that others are folded from too: each is brought in once.
        if (adopted.TryGetValue(node, out var known))
            return known;
        TooMuchAskedException.RequireStack();
        adopted.Add(node, known = Intern(new NodeShape(node.Op, node.Kind, null, Adopt(node.A), Adopt(node.B), Adopt(node.C), node.Payload, node.Value)));
        return known;
    }

    private Node Intern(in NodeShape shape)
    {
        if (byShape.TryGetValue(shape, out var known))
            return known;
        if (count >= mostNodes)
            throw TooMuchAskedException.TooLarge();
        var node = new Node(shape.Op, shape.Kind, shape.Entity, shape.A, shape.B, shape.C, shape.Payload, shape.Value, this, count++);
        interned.Add(node);
        return node;
    }
}
