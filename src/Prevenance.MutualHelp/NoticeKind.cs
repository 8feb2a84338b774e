namespace Prevenance.MutualHelp;

/// <summary>What an animator puts up for everybody, beside what neighbours ask and offer.</summary>
public enum NoticeKind
{
    /// <summary>A place where people meet, and may come without asking for anything.</summary>
    Place,

    /// <summary>An organisation that is named calls for volunteers.</summary>
    Volunteering,
}
