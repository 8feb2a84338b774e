namespace Prevenance.MutualHelp.Appeals;

/// <summary>What of an animator's a member may bring before somebody else.</summary>
public enum AppealKind
{
    /// <summary>A post was not published.</summary>
    Refusal,

    /// <summary>Nothing of the member is shown any more.</summary>
    Suspension,

    /// <summary>Something that an animator wrote to the member.</summary>
    Word,
}
