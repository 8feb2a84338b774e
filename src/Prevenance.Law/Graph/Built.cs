namespace Prevenance.Law.Graph;

/// <summary>A variable for a period, as a graph builds it.</summary>
/// <param name="key">The variable and the period.</param>
internal sealed class Built(VariableAt key)
{
    private readonly List<Built> readers = [];

    public VariableAt Key => key;

    /// <summary>Its node, once it is built.</summary>
    public Node? Node { get; set; }

    /// <summary>Whether its rule is being called: who reads it meanwhile meets a circle.</summary>
    public bool IsUnderway { get; set; }

    public bool IsBuilt => Node is not null;

    public bool IsKnown => IsBuilt || IsUnderway;

    /// <summary>Those whose rules have read it.</summary>
    public IEnumerable<Built> Readers => readers;

    public void NoteReader(Built reader)
    {
        if (readers.Count == 0 || readers[^1] != reader)
            readers.Add(reader);
    }
}
