using Prevenance.Accounts;

namespace Prevenance.Casework.LeftMessages;

/// <summary>How somebody came to us when nobody who follows her was there.</summary>
public enum LeftBy
{
    /// <summary>She called.</summary>
    Call,

    /// <summary>She came.</summary>
    Visit,
}

/// <summary>What is noted of somebody who called or came: who, and how to answer. Never what for: she says it to whom it is for.</summary>
/// <param name="Name">The name as it was given; empty where her file says who she is.</param>
/// <param name="By">How she came to us.</param>
/// <param name="Reach">How and when to reach her, in the words that were said.</param>
/// <param name="MayBeSaid">What may be said to whoever answers.</param>
/// <param name="IsForTeam">Whether it is for the team, and not for her référent alone.</param>
public sealed record LeftWords(string Name, LeftBy By, string Reach, string MayBeSaid, bool IsForTeam);

/// <summary>A message that was taken, and waits for an answer.</summary>
/// <param name="Id">Its own.</param>
/// <param name="File">Whose file; nothing where nobody knows.</param>
/// <param name="Words">What was noted.</param>
/// <param name="At">When.</param>
/// <param name="TakenBy">The account of who took it.</param>
public sealed record LeftMessage(string Id, FileKey? File, LeftWords Words, DateTimeOffset At, string TakenBy);
