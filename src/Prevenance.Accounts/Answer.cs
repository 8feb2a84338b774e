namespace Prevenance.Accounts;

/// <summary>What somebody may do of a gesture, from nothing to the whole of it.</summary>
public enum Answer
{
    /// <summary>As if it did not exist: the same words, the same length, the same time.</summary>
    NotThere,

    /// <summary>First say who you are.</summary>
    SignIn,

    /// <summary>Of no use to who sees the file anyway.</summary>
    NotNeeded,

    /// <summary>Initials and the year of birth.</summary>
    Initials,

    /// <summary>Who follows the person, and what is booked.</summary>
    Identity,

    /// <summary>The referral, and nothing else of the file.</summary>
    Referral,

    /// <summary>How many were taken, refused and why, without a name.</summary>
    WithoutNames,

    /// <summary>By area, from ten on, rounded.</summary>
    Areas,

    /// <summary>Figures of one's own team.</summary>
    OwnTeam,

    /// <summary>One's own files.</summary>
    OwnFiles,

    /// <summary>By its author.</summary>
    Author,

    /// <summary>It is asked for, and somebody else decides.</summary>
    Ask,

    /// <summary>It is made ready, and somebody else decides.</summary>
    Prepare,

    /// <summary>What somebody else made ready is confirmed.</summary>
    Confirm,

    /// <summary>For a formal request that was registered.</summary>
    FormalRequest,

    /// <summary>By breaking the glass: a reason, one file, three hours; the manager is told, the person reads it.</summary>
    Glass,

    /// <summary>After a reason, which the person may read.</summary>
    Reason,

    /// <summary>The whole of it.</summary>
    Yes,
}
