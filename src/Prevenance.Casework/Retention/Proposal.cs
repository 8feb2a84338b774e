using Prevenance.Accounts;

namespace Prevenance.Casework.Retention;

/// <summary>What is proposed for a file today; a person confirms.</summary>
public enum RetentionAction
{
    /// <summary>It stays where it is.</summary>
    Keep,

    /// <summary>It leaves the active files.</summary>
    Archive,

    /// <summary>Its key is destroyed.</summary>
    Erase,

    /// <summary>No rule decides: the data protection officer does.</summary>
    Decide,
}

/// <summary>What is proposed for one file, and why.</summary>
/// <param name="File">Whose.</param>
/// <param name="Action">What.</param>
/// <param name="Day">Until when it is kept, since when it is due, or by when it is decided; nothing where no day says.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record Proposal(FileKey File, RetentionAction Action, DateOnly? Day, Text Reason)
{
    /// <summary>What keeps the proposal from being carried out yet; nothing where it may be.</summary>
    public Text? Obstacle { get; init; }

    /// <summary>What a person should look at beside: holds that are over, or that nobody answers for.</summary>
    public IReadOnlyList<Text> ToReview { get; init; } = [];

    /// <summary>Whether the person is to be told now that her file goes.</summary>
    public bool IsToTell { get; init; }
}
