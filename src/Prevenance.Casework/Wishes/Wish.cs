namespace Prevenance.Casework.Wishes;

/// <summary>What a person asks of those who are with her.</summary>
public enum WishKind
{
    /// <summary>To be called.</summary>
    Call,

    /// <summary>That something changed: it is looked at with her before anything is saved.</summary>
    Change,

    /// <summary>That something in her file be put right.</summary>
    Correction,

    /// <summary>That her file be erased.</summary>
    Erasure,
}

/// <summary>Something that a person asked from her own access, and what became of it.</summary>
/// <param name="Id">Its own.</param>
/// <param name="Kind">What.</param>
/// <param name="Words">In her words; may be empty.</param>
/// <param name="At">When.</param>
public sealed record Wish(string Id, WishKind Kind, string Words, DateTimeOffset At)
{
    /// <summary>What was answered; nothing while it waits.</summary>
    public WishAnswer? Answer { get; init; }
}

/// <summary>What somebody answered.</summary>
/// <param name="Words">In words that she reads.</param>
/// <param name="By">The account of who did.</param>
/// <param name="At">When.</param>
public sealed record WishAnswer(string Words, string By, DateTimeOffset At);
