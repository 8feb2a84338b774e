namespace Prevenance.Geography.Suppression;

/// <summary>What a reader of a table can work out of a cell that it hides, from all that it shows.</summary>
/// <param name="Least">It is at least so many.</param>
/// <param name="Most">It is at most so many; nothing where what is shown sets no bound.</param>
public readonly record struct CountRange(long Least, long? Most)
{
    /// <summary>Whether it leaves room for so many values besides the true one.</summary>
    public bool IsAtLeastAsWideAs(long width) => Most is not { } most || most - Least >= width;
}
