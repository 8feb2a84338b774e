namespace Prevenance.Casework.Facts;

/// <summary>What somebody answered to facts that say different things of one day.</summary>
public enum Settled
{
    /// <summary>One of them is right, and the others no longer speak where it does.</summary>
    One,

    /// <summary>They may all be true: they stay beside one another, and nobody is asked again.</summary>
    Both,

    /// <summary>Nobody knows yet: she is to be asked.</summary>
    ToAsk,
}

/// <summary>What a fact settles between others.</summary>
/// <param name="As">What was answered.</param>
/// <param name="Facts">The ids of the facts that it was answered of: another one that comes later is another matter.</param>
public sealed record Settling(Settled As, IReadOnlyList<string> Facts)
{
    /// <summary>Whether it only says what to do with them, and nothing of what is true.</summary>
    internal bool IsOpinion => As != Settled.One;
}
