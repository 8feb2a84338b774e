namespace Prevenance.Directories.Referrals;

/// <summary>What somebody does, or what happens, to a referral.</summary>
public enum ActKind
{
    Send,
    Open,
    Accept,
    PutOnWaitingList,
    Decline,
    Meet,

    /// <summary>The service says that nobody came.</summary>
    SayNobodyCame,

    /// <summary>The person says what happened on that day.</summary>
    TellOwnVersion,
    Finish,
    TellOutcome,
    Withdraw,
    Bounce,

    /// <summary>The line broke, or the machine died, while a letter left: nobody knows whether it arrived.</summary>
    LoseLetter,
    CloseService,

    /// <summary>The service asks something before it answers: a human takes it up.</summary>
    Ask,

    /// <summary>Who is with the person replies to what the service asked.</summary>
    Reply,
}

/// <summary>An act, by whom and when.</summary>
/// <param name="Kind">What.</param>
/// <param name="At">When, by the clock of Paris.</param>
/// <param name="By">Who; nothing where nobody in particular.</param>
public sealed record ReferralAct(ActKind Kind, DateTime At, string? By = null)
{
    /// <summary>The first meeting, of what is accepted.</summary>
    public DateTime? Meeting { get; init; }

    /// <summary>The day on which the service is asked again, of a waiting list: there is none without it.</summary>
    public DateOnly? Review { get; init; }

    /// <summary>Why, of what is declined: from <see cref="DeclineReasons"/>.</summary>
    public string? Reason { get; init; }

    /// <summary>What the person says of what came of it.</summary>
    public HelpGiven? Helped { get; init; }

    /// <summary>In the words of who acts.</summary>
    public string? Words { get; init; }

    /// <summary>Whether the person's address is hidden: safe channels only.</summary>
    public bool HiddenAddress { get; init; }
}
