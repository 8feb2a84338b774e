namespace Prevenance.Casework.Notes;

/// <summary>A note that is about to be kept.</summary>
/// <param name="Tier">Who it is for.</param>
/// <param name="Parts">What it says; a part that somebody told alone is theirs alone.</param>
public sealed record WrittenNote(NoteTier Tier, IReadOnlyList<NotePart> Parts)
{
    /// <inheritdoc cref="Note.IsKeptFromParents"/>
    public bool IsKeptFromParents { get; init; }

    /// <inheritdoc cref="Note.Named"/>
    public IReadOnlyList<string> Named { get; init; } = [];
}
