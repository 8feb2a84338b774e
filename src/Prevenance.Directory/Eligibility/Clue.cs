namespace Prevenance.Directories.Eligibility;

/// <summary>How far something is known of a household.</summary>
public enum Hold
{
    /// <summary>Nobody said: that is no answer.</summary>
    Silent,
    Known,

    /// <summary>What was said of it does not agree.</summary>
    Disputed,

    /// <summary>It is known, and not to who reads: nothing is worked out of it, and nobody is asked it again.</summary>
    Hidden,
}

/// <summary>Something that services ask about, as far as it is known of a household.</summary>
/// <param name="Hold">How far.</param>
/// <param name="Value">What it is, where it is known.</param>
/// <param name="Because">The fact that it stands on, with its age: « dit en mars ».</param>
public sealed record Clue<T>(Hold Hold, T? Value = default, Text? Because = null)
{
    public bool IsKnown => Hold == Hold.Known;
}
