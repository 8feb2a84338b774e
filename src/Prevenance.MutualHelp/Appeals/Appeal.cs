using Prevenance.MutualHelp.Board;

namespace Prevenance.MutualHelp.Appeals;

/// <summary>Something that an animator decided of a member, or wrote to them, and the member may contest once.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="About">What tells it from any other.</param>
/// <param name="Words">What the post that was refused says, or what the animator wrote; nothing of a suspension.</param>
public sealed record Contestable(AppealKind Kind, string About, string? Words)
{
    /// <summary>Whether it is a word of an animator's, by its identifier.</summary>
    public bool IsWord(string word) => Kind == AppealKind.Word && About.EndsWith(word, StringComparison.Ordinal);
}

/// <summary>A decision, or a word, that a member contests.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Kind">What is contested.</param>
/// <param name="By">Who contests.</param>
/// <param name="Words">In the member's words, masked.</param>
/// <param name="Said">What the post that was refused says, or what the animator wrote; nothing of a suspension, or once it is gone.</param>
/// <param name="MadeOn">When.</param>
public sealed record Appeal(string Id, AppealKind Kind, Member By, string Words, string? Said, DateOnly MadeOn)
{
    /// <summary>What was answered; nothing while it waits.</summary>
    public AppealAnswer? Answer { get; init; }

    /// <summary>In which quarter it was decided, and by which account: who that is, answers it never.</summary>
    public required AppealScope Scope { get; init; }
}

/// <summary>Where appeals were made, and against whom.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Against">The account of who decided.</param>
public sealed record AppealScope(string Quarter, string Against);

/// <summary>What another human answered.</summary>
/// <param name="Stands">Whether the decision stands; otherwise it is undone.</param>
/// <param name="Words">Why, in words that the member and the animator who had decided both read.</param>
/// <param name="SettledOn">When.</param>
public sealed record AppealAnswer(bool Stands, string Words, DateOnly SettledOn);
