namespace Prevenance.Law.Graph;

/// <summary>A variable for a period, as a graph builds it.</summary>
/// <param name="key">The variable and the period.</param>
internal sealed class Built(VariableAt key)
{
    private Reading? latest;

    public VariableAt Key => key;

    /// <summary>Its node, once it is built.</summary>
    public Node? Node { get; set; }

    /// <summary>Whether its rule is being called: who reads it meanwhile meets a circle.</summary>
    public bool IsUnderway { get; set; }

    public bool IsBuilt => Node is not null;

    public bool IsKnown => IsBuilt || IsUnderway;

    /// <summary>Those whose rules have read it.</summary>
    public IEnumerable<Built> Readers
    {
        get
        {
            for (var reading = latest; reading is not null; reading = reading.Before)
                yield return reading.By;
        }
    }

    public void NoteReader(Built reader)
    {
        if (latest?.By != reader)
            latest = new Reading(reader, latest);
    }

    /// <summary>A reading, and the one before it: most variables have a few, and a list would take more.</summary>
    private sealed class Reading(Built by, Reading? before)
    {
        public Built By => by;

        public Reading? Before => before;
    }
}
