using System.Runtime.CompilerServices;

namespace Prevenance.Casework.People.Names;

/// <summary>The names of a person in the forms in which they are searched and compared, worked out once for as long as she is in memory.</summary>
internal sealed class PersonForms
{
    private static readonly ConditionalWeakTable<Person, PersonForms> Known = [];

    private PersonForms(Person person)
    {
        var former = person.FormerNames.Select(Forms);
        (Usage, Birth) = (Optional(person.UsageName), Optional(person.BirthName));
        IEnumerable<NameForms?> surnames = [Usage, Birth, Usage is null || Birth is null ? null : new NameForms($"{person.BirthName} {person.UsageName}"), .. former];
        Surnames = [.. surnames.OfType<NameForms>().DistinctBy(name => name.Given)];
        IEnumerable<NameForms?> first = [Optional(person.FirstNames), Optional(person.UsedName), .. former];
        FirstNames = [.. first.OfType<NameForms>().DistinctBy(name => name.Given)];
        IEnumerable<PersonName?> oneOfEach = [person.UsageName, person.BirthName];
        WholeNames = [.. oneOfEach.OfType<PersonName>().DefaultIfEmpty().Select(surname => string.Join(' ', NormalForm.Words($"{surname} {person.FirstNames}").Order(StringComparer.Ordinal))).Distinct()];
    }

    public NameForms? Usage { get; }

    public NameForms? Birth { get; }

    /// <summary>Usage name, birth name, both as a double name, former names.</summary>
    public IReadOnlyList<NameForms> Surnames { get; }

    /// <summary>First names, the name that she is called by, former names.</summary>
    public IReadOnlyList<NameForms> FirstNames { get; }

    /// <summary>All words of a surname and of the first names, in alphabetical order.</summary>
    public IReadOnlyList<string> WholeNames { get; }

    public static PersonForms Of(Person person) => Known.GetValue(person, one => new PersonForms(one));

    private static NameForms? Optional(PersonName? name) => name is null ? null : Forms(name);

    private static NameForms Forms(PersonName name) => new(name.Value);
}
