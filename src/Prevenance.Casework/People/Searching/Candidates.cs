using Prevenance.Casework.People.Comparing;

namespace Prevenance.Casework.People.Searching;

/// <summary>Finds who may already be known, before anybody is created.</summary>
/// <param name="known">Where persons are kept.</param>
/// <param name="codes">The codes under which they are kept.</param>
public sealed class Candidates(ICodedPersons known, NameCodes codes)
{
    /// <summary>How many persons one search may open and compare.</summary>
    public const int MostOpened = 50;

    /// <param name="person">Who is looked for; herself is not one of her candidates.</param>
    /// <param name="on">The day of the search.</param>
    /// <returns>Strong ones first, then those of which most agrees.</returns>
    public IReadOnlyList<Candidate> Of(Person person, DateOnly on) =>
    [
        .. known.Open(codes.Of(person), MostOpened)
            .Where(other => other.Key != person.Key)
            .Select(other => new Candidate(other, Likeness.Of(person, other, on)))
            .Where(candidate => candidate.Likeness.Level != LikenessLevel.None)
            .OrderByDescending(candidate => candidate.Likeness.Level)
            .ThenByDescending(candidate => candidate.Likeness.Weight),
    ];
}
