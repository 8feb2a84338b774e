namespace Prevenance.Casework.Sights;

/// <summary>How much of a part of a file somebody sees, from nothing to the whole of it.</summary>
public enum Sight
{
    /// <summary>As if it did not exist.</summary>
    NotThere,

    /// <summary>In a figure of many.</summary>
    Aggregate,

    /// <summary>Initials and the year of birth.</summary>
    Initials,

    /// <summary>One's own line, and nobody else's.</summary>
    OwnOnly,

    /// <summary>After breaking the glass: a reason, three hours, the manager told, the person reads it.</summary>
    Glass,

    /// <summary>Where the person named who reads it.</summary>
    Grant,

    /// <summary>After a reason, which the person may read.</summary>
    Reason,

    /// <summary>Masked until a gesture that says so, noted apart.</summary>
    Show,

    /// <summary>The whole of it, noted.</summary>
    Yes,
}
