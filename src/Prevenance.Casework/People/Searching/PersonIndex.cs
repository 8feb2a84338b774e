namespace Prevenance.Casework.People.Searching;

/// <summary>Persons in memory, found by their codes: the lines of a file that is being read.</summary>
/// <param name="codesOf">The codes under which each is kept.</param>
public sealed class PersonIndex(Func<Person, IReadOnlyList<NameCode>> codesOf) : ICodedPersons
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
        persons.Add(person);
    }

    public IReadOnlyList<Person> Open(IReadOnlyList<NameCode> codes, int most)
    {
        var weights = new Dictionary<int, int>();
        foreach (var code in codes)
        {
            foreach (var place in places.GetValueOrDefault(code.Hash, []))
                weights[place] = weights.GetValueOrDefault(place) + code.Weight;
        }
        return [.. weights.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(most).Select(pair => persons[pair.Key])];
    }
}
