using Prevenance.Accounts;

namespace Prevenance.Casework.Notes;

/// <summary>Who a note is for.</summary>
public enum NoteTier
{
    /// <summary>Its author alone, for sixty days; then it is shared, or gone.</summary>
    Draft,

    /// <summary>Those who follow the person, and the person.</summary>
    Team,

    /// <summary>A partner who is named, too.</summary>
    Partner,

    /// <summary>A word to the person.</summary>
    Person,
}

/// <summary>What somebody wrote about one person, or about several together.</summary>
/// <param name="Author">The account of who wrote it.</param>
/// <param name="WrittenAt">When.</param>
/// <param name="Tier">Who it is for.</param>
/// <param name="About">Whom it is about; several for a joint note, which is each one's.</param>
/// <param name="Parts">What it says.</param>
public sealed record Note(string Author, DateTimeOffset WrittenAt, NoteTier Tier, IReadOnlyList<FileKey> About, IReadOnlyList<NotePart> Parts)
{
    /// <summary>Its own; empty while it is kept nowhere.</summary>
    public string Id { get; init; } = "";

    /// <summary>Whether a minor asked that it not be told to her parents.</summary>
    public bool IsKeptFromParents { get; init; }

    /// <summary>The accounts that are named as readers: the partner that it is shared with, those to whom a minor lets what she kept from her parents be told.</summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    /// <summary>What the people whom it is about say of it: it stands beside, on pages and on paper alike.</summary>
    public IReadOnlyList<OwnSentence> Beside { get; init; } = [];

    /// <summary>Whose a part is: of who told it alone, where somebody did.</summary>
    public IReadOnlyList<FileKey> OwnersOf(NotePart part) => part.ToldAloneBy is { } alone ? [alone] : About;
}

/// <summary>A part of a note.</summary>
/// <param name="Words">What it says.</param>
/// <param name="ToldAloneBy">Who told it without the others there: it is theirs alone, whoever the rest is about.</param>
public sealed record NotePart(string Words, FileKey? ToldAloneBy = null)
{
    /// <summary>Its own, in what is kept; empty while it is kept nowhere.</summary>
    public string Id { get; init; } = "";

    /// <summary>Which part of the note it is, from nought. What two wrote at once of one part stands side by side.</summary>
    public int Place { get; init; }

    /// <summary>The account of who wrote it so.</summary>
    public string By { get; init; } = "";

    /// <summary>When they did.</summary>
    public DateTimeOffset At { get; init; }
}

/// <summary>« Ce n’est pas ainsi » : a person's own sentence beside ours, of equal weight.</summary>
/// <param name="Person">Whose it is.</param>
/// <param name="Words">What she says.</param>
/// <param name="At">When.</param>
/// <param name="Part">The place of the part of the note that it answers; nothing for the whole.</param>
public sealed record OwnSentence(FileKey Person, string Words, DateTimeOffset At, int? Part = null);
