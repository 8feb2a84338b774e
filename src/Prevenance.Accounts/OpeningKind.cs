namespace Prevenance.Accounts;

/// <summary>How a file is opened by who has no mission on it.</summary>
public enum OpeningKind
{
    /// <summary>A file of one's team, for a reason; until the end of the day.</summary>
    Reason,

    /// <summary>Anyone else's, by breaking the glass: for three hours; the manager is told, the person reads it.</summary>
    Glass,

    /// <summary>A closed file, by two named persons together; for three hours.</summary>
    Grant,
}
