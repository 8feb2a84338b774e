namespace Prevenance.Casework.People.Comparing;

/// <summary>Two persons to compare, and what somebody expects of it: a line of a file of pairs.</summary>
/// <param name="Id">The line's own name.</param>
/// <param name="Expected">The verdict that is expected, where the file tells one.</param>
/// <param name="Why">What the pair tries, where the file tells it.</param>
public sealed record NamePair(string Id, LikenessLevel? Expected, string? Why, Person One, Person Other);
