namespace Prevenance.Casework.People.Searching;

/// <summary>Persons in memory, found by their codes: the lines of a file that is being read.</summary>
/// <param name="codesOf">The codes under which each is kept.</param>
/// <param name="keepsForms">Whether the forms of their names are worked out once; of tens of thousands they would take more memory than all else.</param>
public sealed class PersonIndex(Func<Person, IReadOnlyList<NameCode>> codesOf, bool keepsForms = true) : ICodedPersons
{
    private readonly List<Person> persons = [];
    private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);

    /// <param name="codes">The codes under which each is kept, all of them.</param>
    public PersonIndex(NameCodes codes)
        : this(codes.Of)
    {
    }

    public void Add(Person person)
    {
        foreach (var code in codesOf(person))
        {
            if (!places.TryGetValue(code.Hash, out var list))
                places.Add(code.Hash, list = []);
            list.Add(persons.Count);
        }
        persons.Add(Kept(person));
    }

    public IReadOnlyList<Person> Open(IReadOnlyList<NameCode> codes, int most)
    {
        var weights = new Dictionary<int, int>();
        foreach (var code in codes)
        {
            foreach (var place in places.GetValueOrDefault(code.Hash, []))
                weights[place] = weights.GetValueOrDefault(place) + code.Weight;
        }
        return [.. weights.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(most).Select(pair => Kept(persons[pair.Key]))];
    }

    /// <summary>Forms stay with the person whom they were worked out for: another one like her has none yet.</summary>
    private Person Kept(Person person) => keepsForms ? person : person with { };
}
