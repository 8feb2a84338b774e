using Prevenance.Casework.People.Comparing;

namespace Prevenance.Casework.People.Searching;

/// <summary>Finds who may already be known, before anybody is created.</summary>
/// <param name="known">Where persons are kept.</param>
/// <param name="codesOf">The codes under which one like her is kept.</param>
public sealed class Candidates(ICodedPersons known, Func<Person, IReadOnlyList<NameCode>> codesOf)
{
    /// <summary>How many persons one search may open and compare.</summary>
    public const int MostOpened = 50;

    /// <param name="known">Where persons are kept.</param>
    /// <param name="codes">The codes under which they are kept, all of them.</param>
    public Candidates(ICodedPersons known, NameCodes codes)
        : this(known, codes.Of)
    {
    }

    /// <param name="person">Who is looked for; herself is not one of her candidates.</param>
    /// <param name="on">The day of the search.</param>
    /// <returns>Strong ones first, then those of which most agrees.</returns>
    public IReadOnlyList<Candidate> Of(Person person, DateOnly on) =>
    [
        .. known.Open(codesOf(person), MostOpened)
            .Where(other => other.Key != person.Key)
            .Select(other => new Candidate(other, Likeness.Of(person, other, on)))
            .Where(candidate => candidate.Likeness.Level != LikenessLevel.None)
            .OrderByDescending(candidate => candidate.Likeness.Level)
            .ThenByDescending(candidate => candidate.Likeness.Weight),
    ];
}
