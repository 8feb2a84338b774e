namespace Prevenance.Casework.People.Comparing;

/// <summary>How two names agree, from the least to the most.</summary>
internal enum Agreement
{
    /// <summary>One of the two persons has none.</summary>
    Unknown,
    Unlike,

    /// <summary>As one name heard, shortened, romanised or typed in two ways.</summary>
    Like,

    /// <summary>One name, but for what clerks and systems do to it: accents, case, hyphens, particles displaced, letters doubled or cut off.</summary>
    Same,
}
