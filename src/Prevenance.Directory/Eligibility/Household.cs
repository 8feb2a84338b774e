namespace Prevenance.Directories.Eligibility;

/// <summary>What is known, on a day, of somebody and those with whom she lives, as far as services ask about it. The directory keeps nothing of it.</summary>
/// <param name="On">The day.</param>
public sealed record Household(DateOnly On)
{
    public Clue<BornBetween> Born { get; init; } = new(Hold.Silent);

    /// <summary>The others whose birth is known, each as the file calls them.</summary>
    public IReadOnlyList<(Text Who, BornBetween Born)> Others { get; init; } = [];

    /// <summary>Whether <see cref="Others"/> are all those with whom she lives.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The Insee code of where she lives.</summary>
    public Clue<string> Commune { get; init; } = new(Hold.Silent);

    /// <summary>The quotient familial that the Caf gives her, in euros a month.</summary>
    public Clue<decimal> Quotient { get; init; } = new(Hold.Silent);

    /// <summary>Whether she is one of a public of data.inclusion; those of which nothing is known are not there.</summary>
    public IReadOnlyDictionary<string, Clue<bool>> Publics { get; init; } = new Dictionary<string, Clue<bool>>();
}
