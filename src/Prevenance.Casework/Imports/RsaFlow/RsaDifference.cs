using Prevenance.Casework.People.Comparing;

namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>What became of a household from what was kept of the months before.</summary>
public enum RsaVerdict
{
    New,

    /// <summary>Something of it moved, a suspension too.</summary>
    Changed,

    /// <summary>Its right ended: somebody is to ask why; no file is closed by it.</summary>
    Ended,
    Unchanged,

    /// <summary>It was kept, and this flow does not tell of it: marked so, neither closed nor erased.</summary>
    Absent,

    /// <summary>It cannot be read: what was kept of it stays.</summary>
    Refused,

    /// <summary>A later month told of it already: what is kept stays.</summary>
    Older,
}

/// <summary>A person of a new household who may be one of a household of before, by the demand that the flow names.</summary>
/// <param name="Person">As this flow tells her.</param>
/// <param name="Before">As she was told in the other household.</param>
/// <param name="Household">That household.</param>
/// <param name="Likeness">How likely the two are one: to compare, never merged by itself.</param>
public sealed record RsaSamePerson(RsaPerson Person, RsaPerson Before, RsaKey Household, Likeness Likeness);

/// <summary>What a flow says of one household, beside what was kept.</summary>
/// <param name="Verdict">What became of it.</param>
/// <param name="Key">Which one it is; nothing where that could not be read.</param>
/// <param name="Line">The line of the file on which it begins; nothing for one that is absent.</param>
public sealed record RsaDifference(RsaVerdict Verdict, RsaKey? Key, int? Line)
{
    /// <summary>As this flow tells it; as it was kept, for one that is absent.</summary>
    public RsaHousehold? Household { get; init; }

    /// <summary>The keyed hash of all that was read of it.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>What moved, in words. Where somebody went is told to nobody of the household that she left.</summary>
    public IReadOnlyList<Text> Changes { get; init; } = [];

    /// <summary>A grown-up left, and others stayed: a separation is proposed, and asked. It closes no access by itself.</summary>
    public bool ProposesSeparation { get; init; }

    /// <summary>She left another household: her new address is to be hidden until somebody has asked her, and never stands in the household that she left.</summary>
    public bool ProposesHiddenAddress { get; init; }

    /// <summary>Persons who may be those of a household of before.</summary>
    public IReadOnlyList<RsaSamePerson> SamePersons { get; init; } = [];

    /// <summary>Why it is refused.</summary>
    public IReadOnlyList<Refusal> Faults { get; init; } = [];
}
