namespace Prevenance.Accounts;

/// <summary>Why somebody works on a file, from a day to another. Without one nobody reads it.</summary>
/// <param name="Account">Who; nothing where a whole team follows the file, and nobody by name yet.</param>
/// <param name="File">Whose file.</param>
/// <param name="Kind">As what.</param>
/// <param name="Team">The team that the file is followed in by it; nothing for somebody from elsewhere.</param>
/// <param name="Days">When.</param>
public sealed record Mission(string? Account, FileKey File, MissionKind Kind, string? Team, Days Days);

/// <summary>As what somebody works on a file.</summary>
public enum MissionKind
{
    /// <summary>The person's référent: the one whom they call.</summary>
    Referent,

    /// <summary>A team follows the file; whoever of it opens the file says why.</summary>
    Team,

    /// <summary>Takes the place of an absent référent, and sees as they do.</summary>
    Replacement,

    /// <summary>Helps on one matter, beside the référent, and sees as a colleague does.</summary>
    Helper,

    /// <summary>A partner who accepted a referral, and reads it.</summary>
    AcceptedReferral,
}
