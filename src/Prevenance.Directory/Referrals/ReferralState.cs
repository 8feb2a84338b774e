namespace Prevenance.Directories.Referrals;

/// <summary>Where a referral stands. None of them is reached by silence but <see cref="Human"/>, and nothing expires.</summary>
public enum ReferralState
{
    Draft,
    Sent,

    /// <summary>The service opened it.</summary>
    Received,
    Accepted,
    WaitingList,
    Declined,

    /// <summary>They met.</summary>
    Seen,

    /// <summary>The service says that nobody came: the person is asked before anything is said of it.</summary>
    AskingPerson,

    /// <summary>They did not meet; both versions are kept.</summary>
    DidNotMeet,
    Done,

    /// <summary>The person said what came of it.</summary>
    Outcome,
    Withdrawn,

    /// <summary>A human with a name takes it up: no answer, a mail that came back, a service that closed.</summary>
    Human,

    /// <summary>Two people of the service answered otherwise: both are kept, and a human asks.</summary>
    Conflict,
}
