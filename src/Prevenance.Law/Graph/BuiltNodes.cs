namespace Prevenance.Law.Graph;

/// <summary>
/// The node of each variable that was built. What is built under a supposition lies on top of what was built outside of it,
/// of which only what rests on the supposition is hidden: nothing is copied.
/// </summary>
internal sealed class BuiltNodes
{
    private readonly Dictionary<VariableAt, Node?> own = [];
    private readonly BuiltNodes? outside;
    private readonly HashSet<VariableAt> hidden = [];

    public BuiltNodes()
    {
    }

    private BuiltNodes(BuiltNodes outside, HashSet<VariableAt> hidden) => (this.outside, this.hidden) = (outside, hidden);

    public IEnumerable<VariableAt> Keys => own.Keys;

    /// <summary>Nothing while the variable is being built.</summary>
    public Node? this[VariableAt key]
    {
        set => own[key] = value;
    }

    /// <summary>Whether a variable is built, or being built.</summary>
    public bool TryGet(VariableAt key, out Node? node)
    {
        if (own.TryGetValue(key, out node))
            return true;
        return outside is not null && !hidden.Contains(key) && outside.TryGet(key, out node);
    }

    public void Remove(VariableAt key) => own.Remove(key);

    /// <param name="readers">What rests on what is supposed: it is built apart, but for what is being built, whose circles are still told.</param>
    public BuiltNodes Under(IEnumerable<VariableAt> readers) => new(this, [.. readers.Where(reader => TryGet(reader, out var node) && node is not null)]);
}
