namespace Prevenance.MutualHelp;

/// <summary>Where a post stands.</summary>
public enum PostState
{
    /// <summary>A named human has still to read it.</summary>
    ToRead,
    Published,

    /// <summary>A human said no.</summary>
    Refused,

    /// <summary>Its author took it back.</summary>
    Withdrawn,

    /// <summary>It happened.</summary>
    Happened,
}
