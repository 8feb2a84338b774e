namespace Prevenance.Law.Graph;

/// <summary>
/// The variables that were built. What is built under a supposition lies on top of what was built outside of it,
/// of which only what rests on the supposition is hidden: nothing is copied.
/// </summary>
internal sealed class BuiltNodes
{
    private readonly NumberedTable<Built, Key> own = new();
    private readonly BuiltNodes? outside;
    private readonly HashSet<Built> hidden = [];

    public BuiltNodes()
    {
    }

    private BuiltNodes(BuiltNodes outside, HashSet<Built> hidden) => (this.outside, this.hidden) = (outside, hidden);

    /// <summary>Whether it lies on top of others.</summary>
    public bool IsSupposed => outside is not null;

    /// <summary>A variable for a period, be it built, being built, or neither yet.</summary>
    public Built this[Variable variable, Period period]
    {
        get
        {
            var key = new Key(variable, period);
            return Find(key, key.Hash) ?? Add(key, new Built(new VariableAt(variable, period)));
        }
    }

    /// <param name="readers">What rests on what is supposed: it is built apart, but for what is being built, whose circles are still told.</param>
    public BuiltNodes Under(IEnumerable<Built> readers) => new(this, [.. readers.Where(reader => reader.IsBuilt)]);

    /// <summary>Gives a variable a value of its own here, whatever it has outside.</summary>
    public void Suppose(VariableAt key, Node value) => Add(new Key(key.Variable, key.Period), new Built(key) { Node = value });

    private Built Add(Key key, Built built)
    {
        own.Add(built, key.Hash);
        return built;
    }

    private Built? Find(Key key, int hash)
    {
        if (own.Find(key, hash) is >= 0 and var found)
            return own[found];
        return outside?.Find(key, hash) is { IsKnown: true } known && !hidden.Contains(known) ? known : null;
    }

    /// <summary>Looked up at every reading: a <see cref="VariableAt"/> is made for those that are built alone.</summary>
    private readonly record struct Key(Variable Variable, Period Period) : IShape<Built>
    {
        public int Hash => HashCode.Combine(Variable, Period);

        public bool IsThatOf(in Built built) => ReferenceEquals(Variable, built.Key.Variable) && Period == built.Key.Period;
    }
}
