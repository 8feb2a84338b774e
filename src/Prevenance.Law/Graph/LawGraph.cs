namespace Prevenance.Law.Graph;

/// <summary>
/// The one graph of a request. Calling the rules fills it: a variable is built once for each period,
/// and the same operation over the same operands is the same node.
/// </summary>
internal sealed class LawGraph(Month present, IGivenFacts given)
{
    private readonly Dictionary<Shape, Node> interned = [];
    private readonly Dictionary<Node, Node> adopted = [];
    private readonly Dictionary<VariableAt, Node> built = [];
    private readonly Stack<VariableAt> underway = [];
    private int count;

    public int Count => count;

    public Node Read(Variable variable, Period period)
    {
        var key = new VariableAt(variable, period);
        if (built.TryGetValue(key, out var node))
            return node;
        if (underway.Contains(key))
            throw new CircularDefinitionException([.. underway.Reverse().SkipWhile(k => k != key), key]);
        underway.Push(key);
        node = Build(key);
        underway.Pop();
        built.Add(key, node);
        return node;
    }

    private Node Build(VariableAt key)
    {
        var givenTo = given.Lanes(key.Variable, key.Period);
        if (givenTo == GivenLanes.All)
            return Input(key);
        if (!key.Variable.IsComputedAt(key.Period, present))
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
        var result = key.Variable.Formula(this, key.Period);
        return result.IsConstant ? result : Operations.AlignTo(key.Variable.Entity, result);
    }

    /// <summary>The node of this shape: the one that exists, or a new one.</summary>
    public Node Intern(Op op, ValueKind kind, Entity? entity, Node? a, Node? b, Node? c, object? payload)
    {
        a = Adopt(a);
        b = Adopt(b);
        c = Adopt(c);
        var shape = new Shape(op, kind, entity, a, b, c, payload, 0);
        return interned.TryGetValue(shape, out var node)
            ? node
            : interned[shape] = new Node(op, kind, entity, a, b, c, payload, 0, this, count++);
    }

    /// <summary>Brings a constant, and the constants that it was folded from, into this graph.</summary>
    public Node? Adopt(Node? node)
    {
        if (node is null || node.Graph == this)
            return node;
        if (node.Graph is not null)
            throw new FormulaException("an expression of one graph was used in another: a formula must not keep expressions between calls");
        // Constants are folded from constants that others are folded from too: each is brought in once.
        return adopted.TryGetValue(node, out var known) ? known : adopted[node] = AdoptConstant(node);
    }

    private Node AdoptConstant(Node node)
    {
        var (a, b, c) = (Adopt(node.A), Adopt(node.B), Adopt(node.C));
        var shape = new Shape(node.Op, node.Kind, null, a, b, c, node.Payload, BitConverter.DoubleToInt64Bits(node.Value));
        return interned.TryGetValue(shape, out var known)
            ? known
            : interned[shape] = new Node(node.Op, node.Kind, null, a, b, c, node.Payload, node.Value, this, count++);
    }

    private readonly record struct Shape(Op Op, ValueKind Kind, Entity? Entity, Node? A, Node? B, Node? C, object? Payload, long ValueBits);
}
