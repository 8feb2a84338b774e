namespace Prevenance.Directories;

/// <summary>What a letter asks.</summary>
public enum LetterKind
{
    /// <summary>Is all of this card still true?</summary>
    StillTrue,

    /// <summary>A referral, for the first time.</summary>
    Referral,

    /// <summary>A reminder of one: there are two at most.</summary>
    Reminder,

    /// <summary>Is there room now, for who is on the waiting list?</summary>
    WaitingList,

    /// <summary>Did you meet?</summary>
    DidYouMeet,

    /// <summary>Is all of this card still true, since people found the door closed?</summary>
    FoundClosed,

    /// <summary>Asks nothing: somebody of the service wants to put its card right.</summary>
    YourCard,

    /// <summary>Asks nothing: a service that somebody waits for may take people again. Its address is somebody's own.</summary>
    News,
}

/// <summary>What kinds of letters have in common.</summary>
public static class LetterKinds
{
    /// <summary>Whether a letter is about a card, and so about nobody: its link asks for no code.</summary>
    public static bool IsOfACard(this LetterKind kind) => kind is LetterKind.StillTrue or LetterKind.FoundClosed or LetterKind.YourCard or LetterKind.News;
}

/// <summary>Why a letter is not sent, or did not arrive.</summary>
public enum LetterEnd
{
    /// <summary>What it asks was answered meanwhile.</summary>
    Answered,

    /// <summary>There is no such address: told to a human in the same minute.</summary>
    Bounced,

    /// <summary>Nobody knows whether it left: a human asks, and it is not sent again.</summary>
    Unsure,
}
