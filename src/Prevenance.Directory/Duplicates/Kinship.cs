namespace Prevenance.Directories.Duplicates;

/// <summary>What two structures are to one another, from the least to the most.</summary>
public enum Kinship
{
    Distinct,

    /// <summary>Something speaks for it and something against: a human is asked.</summary>
    Ask,

    /// <summary>Perhaps one that moved: a human is asked.</summary>
    Moved,

    /// <summary>Another place or part of one organisation, or of one house.</summary>
    Linked,

    /// <summary>One structure, told twice: shown once, each source kept.</summary>
    Same,
}

/// <summary>What two structures are to one another, and by which rule.</summary>
/// <param name="One">The identifier of the first.</param>
/// <param name="Other">The identifier of the second.</param>
/// <param name="Kinship">What they are.</param>
/// <param name="Because">The rule.</param>
public sealed record Kin(string One, string Other, Kinship Kinship, Text Because);
