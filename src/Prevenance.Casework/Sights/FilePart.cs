using Prevenance.Accounts;
using Prevenance.Casework.Households;
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

    /// <summary>A note that a partner who is named reads too.</summary>
    PartnerNote,

    /// <summary>A note that its author has not shared.</summary>
    Draft,

    /// <summary>Her debts, her money, facts that rights are worked out from.</summary>
    Money,

    /// <summary>Her rights over the months.</summary>
    Timeline,

    /// <summary>Whom she lives with, or lived with.</summary>
    Household,

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
    /// <summary>The accounts that are named as its readers: by the person of what she kept from her parents, by the author for a partner.</summary>
    public IReadOnlyCollection<string> Named { get; init; } = [];

    /// <summary>When it was told, where that matters: what is told of several together since one of them hides is for nobody across.</summary>
    public DateOnly? ToldOn { get; init; }

    /// <summary>A part of a note, as what it is for who may see it.</summary>
    public static FilePart From(Note note, NotePart part) =>
        new(KindOf(note), note.OwnersOf(part), note.Author) { Named = note.Named, ToldOn = FrenchTime.DayOf(part.At) };

    /// <summary>Those who are in a household, or were; nobody for a part of another kind.</summary>
    public IReadOnlyCollection<FileKey> Members { get; init; } = [];

    /// <summary>
    /// A household. Where it is hidden, or one that those who hide have on their side in whatever view, it is theirs alone who hide with all that
    /// they have.
    /// </summary>
    public static FilePart From(Family family, string household, DateOnly on)
    {
        var members = family.Memberships.Where(one => one.Household == household).Select(one => one.Person).Distinct().ToList();
        var hidden = members.Where(person => family.IsHidden(person, on)).ToList();
        var isTheirs = family.IsHidden(household, on) || !members.Exists(one => hidden.Exists(other => family.AreOnTwoSides(one, other, on)));
        return new(PartKind.Household, hidden.Count > 0 && isTheirs ? hidden : members) { Members = members };
    }

    private static PartKind KindOf(Note note) => note switch
    {
        { Tier: NoteTier.Draft } => PartKind.Draft,
        { IsKeptFromParents: true } => PartKind.KeptFromParents,
        { Tier: NoteTier.Partner } => PartKind.PartnerNote,
        _ => PartKind.TeamNote,
    };
}
