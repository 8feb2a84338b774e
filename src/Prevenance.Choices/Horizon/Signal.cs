using Prevenance.Choices.Booklet;

namespace Prevenance.Choices.Horizon;

/// <summary>Something that was seen and may change a choice: what it is, where it was read, and how firmly. It is no forecast, and nothing follows from it by itself.</summary>
/// <param name="Key">A short name, which stays the same.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Sentence">What was seen, in one sentence.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Link">Its address; nothing where it has none.</param>
/// <param name="Seen">When it was seen.</param>
/// <param name="Date">Of when it is.</param>
/// <param name="Chapters">The chapters of the booklet that it is about.</param>
/// <param name="Kind">Of what kind (STEEP).</param>
/// <param name="Strength">How firmly it shows.</param>
/// <param name="Reach">When it would bear on choices.</param>
/// <param name="Changes">The choice that it would change; nothing where nobody named one, and it then stays in the drawer.</param>
/// <param name="Contradicts">Signals that say the contrary, told beside it, and where it says so.</param>
/// <param name="SeenBy">Who brought it, by role.</param>
/// <param name="ReviewedBy">Who read it after, by role: two others make it reviewed.</param>
/// <param name="NextReview">When it is to be read again.</param>
/// <param name="Retired">Why it is kept and no longer told; nothing where it is.</param>
/// <param name="At">Where it says its name.</param>
public sealed record Signal(
    string Key,
    Text Title,
    Text Sentence,
    Text Source,
    Uri? Link,
    DateOnly Seen,
    DateOnly Date,
    IReadOnlyList<Chapter> Chapters,
    SignalKind Kind,
    SignalStrength Strength,
    SignalReach Reach,
    ChangedChoice? Changes,
    IReadOnlyDictionary<string, FileLine> Contradicts,
    SignalRole SeenBy,
    IReadOnlyList<SignalRole> ReviewedBy,
    DateOnly NextReview,
    Retirement? Retired,
    FileLine At)
{
    /// <summary>How many others have to have read it.</summary>
    public const int Reviewers = 2;

    /// <summary>Whether two others have read it.</summary>
    public bool IsReviewed => ReviewedBy.Count >= Reviewers;

    /// <summary>Whether it is told: it names a choice, and was not retired.</summary>
    public bool IsTold => Changes is not null && Retired is null;

    /// <summary>Whether the day on which it was to be read again has come.</summary>
    public bool IsToBeReadAgain(DateOnly today) => NextReview <= today;
}

/// <summary>Of what kind a signal is (STEEP).</summary>
public enum SignalKind
{
    /// <summary>How people live.</summary>
    Social,

    /// <summary>What tools make possible.</summary>
    Technological,

    /// <summary>Money, work and prices.</summary>
    Economic,

    /// <summary>Climate and surroundings.</summary>
    Environmental,

    /// <summary>Laws and institutions.</summary>
    Political,
}

/// <summary>How firmly a signal shows.</summary>
public enum SignalStrength
{
    /// <summary>Seen here and there.</summary>
    Weak,

    /// <summary>Seen more and more.</summary>
    Growing,

    /// <summary>Decided, or plain to see.</summary>
    Strong,
}

/// <summary>When a signal would bear on choices.</summary>
public enum SignalReach
{
    /// <summary>Within two years.</summary>
    Near,

    /// <summary>In two to five years.</summary>
    Middle,

    /// <summary>Later.</summary>
    Far,
}

/// <summary>The choice of the booklet that a signal would change.</summary>
/// <param name="Lesson">The lesson, by its key.</param>
/// <param name="Choice">One of its choices, by its key.</param>
/// <param name="How">What would be otherwise.</param>
public sealed record ChangedChoice(string Lesson, string Choice, Text How);

/// <summary>Why a signal is no longer told.</summary>
/// <param name="On">Since when.</param>
/// <param name="Because">Why.</param>
public sealed record Retirement(DateOnly On, Text Because);
