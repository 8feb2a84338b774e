using Prevenance.MutualHelp.Board;

namespace Prevenance.MutualHelp.Appeals;

/// <summary>Something that an animator decided of a member, and the member may contest once: a post that was refused, or a suspension.</summary>
/// <param name="About">What tells it from any other.</param>
/// <param name="Words">What the post says; nothing of a suspension.</param>
public sealed record Contestable(string About, string? Words);

/// <summary>A decision that a member contests.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="By">Who contests.</param>
/// <param name="Words">In the member's words, masked.</param>
/// <param name="Post">What the post that was refused says; nothing of a suspension, or once the post is gone.</param>
/// <param name="IsSuspension">Whether a suspension is contested.</param>
/// <param name="MadeOn">When.</param>
public sealed record Appeal(string Id, Member By, string Words, string? Post, bool IsSuspension, DateOnly MadeOn)
{
    /// <summary>What was answered; nothing while it waits.</summary>
    public AppealAnswer? Answer { get; init; }
}

/// <summary>What another human answered.</summary>
/// <param name="Stands">Whether the decision stands; otherwise it is undone.</param>
/// <param name="Words">Why, in words that the member and the animator who had decided both read.</param>
/// <param name="SettledOn">When.</param>
public sealed record AppealAnswer(bool Stands, string Words, DateOnly SettledOn);
