namespace Prevenance.Directories;

/// <summary>Whether a service exists today. Each state can be left again, and its history is kept.</summary>
public enum CardState
{
    Active,

    /// <summary>Closed for a while, until a day or until somebody says otherwise.</summary>
    Closed,

    /// <summary>It exists no more: still there for who names it.</summary>
    Ended,
}

/// <summary>What happened to a card.</summary>
public enum CardEvent
{
    /// <summary>Its source wrote something else.</summary>
    Changed,

    /// <summary>Its source has it no more.</summary>
    Absent,

    /// <summary>Its source has it again.</summary>
    Back,
    StateChanged,

    /// <summary>A human said whether its place must not be found.</summary>
    SensitivitySettled,
    Corrected,

    /// <summary>A correction was taken back, or its time was over.</summary>
    CorrectionEnded,

    /// <summary>Somebody said that all of it is still true.</summary>
    Verified,
}
