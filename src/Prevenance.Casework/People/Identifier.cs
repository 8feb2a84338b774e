namespace Prevenance.Casework.People;

/// <summary>
/// A number that an organism gave, for as long as it holds. Spouses share one, separations and removals change it, and none is a key. A
/// social security number is never one: <see cref="Nir"/>.
/// </summary>
/// <param name="Organism">Who gave it: <c>CAF</c>, <c>MSA</c>, <c>France Travail</c>.</param>
/// <param name="Number">As it was written.</param>
public sealed record Identifier(string Organism, string Number)
{
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it held; nothing while it holds.</summary>
    public DateOnly? To { get; init; }

    /// <summary>What two ways of writing the same number have in common.</summary>
    internal (string Organism, string Number) Key => (Organism.Trim().ToUpperInvariant(), Significant(Number));

    // Systems write the same number with or without the zeros that fill it up.
    private static string Significant(string number) => string.Concat(number.Where(char.IsLetterOrDigit)).TrimStart('0').ToUpperInvariant();
}
