namespace Prevenance.Law.Graph;

/// <summary>
/// The one graph of a request. Calling the rules fills it: a variable is built once for each period,
/// and the same operation over the same operands is the same node.
/// </summary>
internal sealed class LawGraph
{
    private readonly LegalSystem law;
    private readonly int mostNodes;
    private Patience? patience;
    private readonly bool keepsUnsaid;
    private readonly bool allowsForecast;
    private IGivenFacts? given;
    private NumberedTable<Node, NodeShape> nodes = new();
    private readonly Dictionary<Node, Node> adopted = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Variable> variables = [];
    private readonly Dictionary<object, Node> once = [];
    private readonly Dictionary<Month, BuiltNodes> builtIn = [];
    private BuiltNodes built = new();
    private Month present;
    private readonly List<Built> underway = [];

    /// <param name="law">The rules.</param>
    /// <param name="given">Which facts were given.</param>
    /// <param name="mostNodes">How many nodes it may come to.</param>
    /// <param name="keepsUnsaid">Whether the other facts stay facts, instead of being constants or estimates.</param>
    /// <param name="allowsForecast">Whether figures may be carried past the last month in which they were checked.</param>
    /// <param name="patience">How long whoever asks is worked for; as long as it takes when absent.</param>
    public LawGraph(LegalSystem law, IGivenFacts given, int mostNodes, bool keepsUnsaid, bool allowsForecast, Patience? patience = null)
    {
        (this.law, this.given, this.mostNodes, this.patience) = (law, given, mostNodes, patience);
        (this.keepsUnsaid, this.allowsForecast) = (keepsUnsaid, allowsForecast);
    }

    public int Count => nodes.Count;

    /// <summary>A node by its number, until the graph is closed.</summary>
    public Node this[int number] => nodes[number];

    /// <summary>Every variable that a rule has read.</summary>
    public IReadOnlySet<Variable> Variables => variables;

    /// <summary>Whether a rule has read a fact that was not given to everybody, be it of consequence or not.</summary>
    public bool TakesForGranted { get; private set; }

    /// <summary>The month in which what is read next is asked: what was built for another is not read again.</summary>
    public Month Present
    {
        set
        {
            present = value;
            if (!builtIn.TryGetValue(present, out built!))
                builtIn.Add(present, built = new());
        }
    }

    /// <exception cref="TooMuchAskedException">The rules call one another deeper than the stack, or make more nodes than one request may.</exception>
    public Node Read(Variable variable, Period period)
    {
        var read = built[variable, period];
        if (underway.Count > 0)
            read.NoteReader(underway[^1]);
        if (read.Node is { } known)
            return known;
        if (read.IsUnderway)
            throw Circular(read);
        patience?.GoOn();
        TooMuchAskedException.RequireStack();
        read.IsUnderway = true;
        underway.Add(read);
        var node = Adopt(Build(read.Key))!;
        underway.RemoveAt(underway.Count - 1);
        (read.Node, read.IsUnderway) = (node, false);
        if (!built.IsSupposed)
            variables.Add(variable);
        return node;
    }

    /// <summary>A variable where figures reach the period; else what was given of it, or its default.</summary>
    public Node ReadCovered(Variable variable, Period period)
    {
        var depth = underway.Count;
        try
        {
            var node = Adopt(Read(variable, period))!;
            if (allowsForecast || ProjectedFigures.Behind(node, nodes.Count) is [])
                return node;
        }
        catch (UncoveredException)
        {
            AbandonFrom(depth);
        }
        var key = new VariableAt(variable, period);
        return given!.Lanes(key) == GivenLanes.None ? Default(key) : GivenOr(Default(key), key);
    }

    /// <summary>Leaves what was being built when a rule was refused, so that other questions can still be read.</summary>
    public void Abandon() => AbandonFrom(0);

    /// <summary>
    /// Forgets how nodes were found, and for whom. Nodes know their graph: for as long as it is cached, a plan would otherwise keep
    /// every node that was ever tried, needed or not, the facts of the household that came first, and the request that it came with.
    /// </summary>
    public void Close()
    {
        (given, patience) = (null, null);
        nodes = new();
        adopted.Clear();
        adopted.TrimExcess();
        once.Clear();
        builtIn.Clear();
        built = new();
    }

    /// <summary>What a rule reads when a variable has another value than its own: what has read it is built apart, what has not is shared.</summary>
    public Node Supposing(VariableAt key, Node value, Func<Node> read)
    {
        var known = built;
        built = known.Under(ReadersOf(known[key.Variable, key.Period]));
        built.Suppose(key, Operations.Rename(Op.Variable, value, key));
        try
        {
            return read();
        }
        finally
        {
            built = known;
        }
    }

    /// <summary>Everything that rests on a variable, near or far.</summary>
    private static HashSet<Built> ReadersOf(Built read)
    {
        var found = new HashSet<Built>();
        var pending = new Stack<Built>([read]);
        while (pending.TryPop(out var next))
        {
            foreach (var reader in next.Readers)
            {
                if (found.Add(reader))
                    pending.Push(reader);
            }
        }
        return found;
    }

    /// <summary>What a rule makes of nodes and figures alone, and of no month: it is made once for all that ask for it.</summary>
    /// <param name="key">All that it is made of.</param>
    /// <param name="value">Makes it.</param>
    public Node Once(object key, Func<Node> value)
    {
        if (!once.TryGetValue(key, out var node))
            once.Add(key, node = value());
        return node;
    }

    private void AbandonFrom(int depth)
    {
        foreach (var abandoned in underway.Skip(depth))
            abandoned.IsUnderway = false;
        underway.RemoveRange(depth, underway.Count - depth);
    }

    private CircularDefinitionException Circular(Built read) =>
        new([.. underway.SkipWhile(link => link != read).Select(link => link.Key), read.Key]);

    private Node Build(VariableAt key)
    {
        var givenTo = given!.Lanes(key);
        if (givenTo == GivenLanes.All)
            return Input(key);
        TakesForGranted |= IsToBeSaid(key);
        if (!IsComputed(key) || FormulaOrRefusal(key) is not { } formula)
            return givenTo == GivenLanes.Some || key.Variable.Notes.IsEssential || keepsUnsaid ? Input(key) : Default(key);
        return Operations.Rename(Op.Variable, givenTo == GivenLanes.None ? formula : GivenOr(formula, key), key);
    }

    /// <summary>Whether people could have said it. What is essential is not taken for granted: it stays unknown.</summary>
    private bool IsToBeSaid(VariableAt key) => !key.Variable.Notes.IsEssential
        && (!law.RuleOf(key.Variable).HasFormula || key.Variable.IsFactAt(key.Period, present) || law.IsEstimate(key.Variable));

    /// <summary>
    /// Whether the law works it out: a benefit of the months just before the present is, for whom nobody gave it, and so is an estimate.
    /// Where nothing is taken for granted, both are facts that people may say otherwise.
    /// </summary>
    private bool IsComputed(VariableAt key)
    {
        var facts = key.Variable.Notes.IsAssumedInThePast && !keepsUnsaid ? present - law.MonthsLookedBack : present;
        return law.RuleOf(key.Variable).HasFormula && !key.Variable.IsFactAt(key.Period, facts)
            && !(keepsUnsaid && law.IsEstimate(key.Variable));
    }

    /// <summary>A benefit of the past that figures do not reach is a fact, given or nothing: what is asked of a later month still has its answer.</summary>
    private Node? FormulaOrRefusal(VariableAt key)
    {
        if (!key.Variable.IsFactAt(key.Period, present))
            return Formula(key);
        var depth = underway.Count;
        try
        {
            return Formula(key);
        }
        catch (UncoveredException)
        {
            AbandonFrom(depth);
            return null;
        }
    }

    /// <summary>Whether a value was given, and that value.</summary>
    public (Node IsGiven, Node Value) ReadGiven(VariableAt key) => given!.Lanes(key) switch
    {
        GivenLanes.All => (Node.Constant(1, ValueKind.Flag, key), Input(key)),
        _ when keepsUnsaid => (Node.Constant(1, ValueKind.Flag, key), Input(key)),
        GivenLanes.None => (Node.Constant(0, ValueKind.Flag, key), Default(key)),
        _ => (IsGiven(key), Input(key)),
    };

    private Node GivenOr(Node formula, VariableAt key) => Operations.Select(IsGiven(key), Input(key), formula);

    private Node IsGiven(VariableAt key) => Intern(Op.IsGiven, ValueKind.Flag, key.Variable.Entity, null, null, null, key);

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
        if (node.A is null)
            return Intern(new NodeShape(node.Op, node.Kind, null, null, null, null, node.Payload, node.Value));
        // Constants are folded from constants that others are folded from too: each is brought in once.
        if (adopted.TryGetValue(node, out var known))
            return known;
        TooMuchAskedException.RequireStack();
        adopted.Add(node, known = Intern(new NodeShape(node.Op, node.Kind, null, Adopt(node.A), Adopt(node.B), Adopt(node.C), node.Payload, node.Value)));
        return known;
    }

    private Node Intern(in NodeShape shape)
    {
        var hash = shape.Hash;
        if (nodes.Find(shape, hash) is >= 0 and var known)
            return nodes[known];
        if (nodes.Count >= mostNodes)
            throw TooMuchAskedException.TooLarge();
        var node = new Node(shape.Op, shape.Kind, shape.Entity, shape.A, shape.B, shape.C, shape.Payload, shape.Value, this, nodes.Count);
        nodes.Add(node, hash);
        return node;
    }
}
