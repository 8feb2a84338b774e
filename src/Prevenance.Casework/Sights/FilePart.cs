using Prevenance.Accounts;
using Prevenance.Casework.Notes;

namespace Prevenance.Casework.Sights;

/// <summary>What a part of a file is, for who may see it.</summary>
public enum PartKind
{
    /// <summary>Where the person lives.</summary>
    Address,

    /// <summary>How she is reached: a telephone that is safe, and when; where her letters go.</summary>
    Reach,

    /// <summary>That she was referred somewhere.</summary>
    Referral,

    /// <summary>A note for those who follow her.</summary>
    TeamNote,

    /// <summary>A note that its author has not shared.</summary>
    Draft,

    /// <summary>Her debts, her money, facts that rights are worked out from.</summary>
    Money,

    /// <summary>Her rights over the months.</summary>
    Timeline,

    /// <summary>A child's school, and where she is on which days.</summary>
    ChildDays,

    /// <summary>What a minor asked not to be told to her parents.</summary>
    KeptFromParents,

    /// <summary>Who opened the file.</summary>
    Journal,

    /// <summary>Her name among others.</summary>
    NameInList,

    /// <summary>Her, counted with others of an area.</summary>
    Count,
}

/// <summary>A part of a file, or of several: what is about two people together is each one's.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Of">Whose it is.</param>
/// <param name="Author">The account of who wrote it, for a draft.</param>
public sealed record FilePart(PartKind Kind, IReadOnlyList<FileKey> Of, string? Author = null)
{
    /// <summary>A part of a note, as what it is for who may see it.</summary>
    public static FilePart From(Note note, NotePart part) => new(
        note.Tier == NoteTier.Draft ? PartKind.Draft : note.IsKeptFromParents ? PartKind.KeptFromParents : PartKind.TeamNote, note.OwnersOf(part), note.Author);
}
