namespace Prevenance.Works;

/// <summary>Work that is cut into units, as every machine sees it.</summary>
public sealed record Run
{
    /// <summary>What people and machines call it.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of work (<see cref="IWorkKind.Name"/>).</summary>
    public required string Kind { get; init; }

    /// <summary>What is to be done, in the words of its kind.</summary>
    public required string Order { get; init; }

    /// <summary>How many units it is cut into; they are called 0, 1, 2…</summary>
    public required int Units { get; init; }

    public required RunState State { get; init; }

    /// <summary>How often it was given out. What was given out before does nothing any more.</summary>
    public required int Turn { get; init; }

    /// <summary>When it was last given out.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>How many units were done by then.</summary>
    public required int DoneBefore { get; init; }

    /// <summary>Why it ended, where it failed.</summary>
    public Text? Reason { get; init; }
}
