namespace Prevenance.Directories.Hours;

/// <summary>Whether a place is open at a moment.</summary>
public enum OpeningState
{
    /// <summary>No hours were given: that is not closed.</summary>
    Unknown,

    /// <summary>Something in its hours is for people, or could not be understood: never a guess.</summary>
    ToCheck,

    Open,

    Closed,
}
