using Prevenance.Directories.Hours;

namespace Prevenance.Directories.Search;

/// <summary>A service that was found.</summary>
/// <param name="Service">As everybody may read it.</param>
/// <param name="Fit">Whether it answers what is asked.</param>
/// <param name="OwnNotes">Why, and what its card says: to verify, on hold until, not verified for.</param>
/// <param name="AudienceNotes">The same of whom it is for.</param>
/// <param name="Kilometres">How far it is; nothing where that is not known, or must not be.</param>
public sealed record Found(Service Service, Fit Fit, IReadOnlyList<Text> OwnNotes, IReadOnlyList<Text> AudienceNotes, double? Kilometres)
{
    /// <summary>All that there is to tell.</summary>
    public IReadOnlyList<Text> Notes => [.. OwnNotes, .. AudienceNotes];

    /// <summary>Whether it is open when somebody could go; nothing where that is not asked, or not to be told.</summary>
    public OpeningState? Opening { get; init; }
}

/// <summary>What a list holds.</summary>
/// <param name="Shown">What the page shows of it.</param>
/// <param name="Count">How many there are in all.</param>
public sealed record FoundList(IReadOnlyList<Found> Shown, int Count);

/// <summary>What a search gives. No list is a score: each says by what it is ordered.</summary>
public sealed record SearchResults
{
    /// <summary>Places that must not be found, before the others and in an order that no point changes.</summary>
    public required FoundList Sheltered { get; init; }

    /// <summary>What answers: those that take people before those on hold, the fresher before the stale, then the nearer.</summary>
    public required FoundList Listed { get; init; }

    /// <summary>What answers beyond the distance that was asked.</summary>
    public required FoundList Further { get; init; }

    /// <summary>What may answer, according to a situation that nobody told.</summary>
    public required FoundList Apart { get; init; }

    /// <summary>What is about the same and is closed to what is asked, each with what would open it.</summary>
    public required FoundList Closed { get; init; }

    /// <summary>What to do next, never empty where nothing is listed.</summary>
    public required IReadOnlyList<Text> WaysOn { get; init; }
}
