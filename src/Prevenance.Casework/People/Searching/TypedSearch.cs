using Prevenance.Casework.People.Names;

namespace Prevenance.Casework.People.Searching;

/// <summary>
/// The one box in which reception and workers type: two letters are enough, accents, order and spelling do not count, and each word that was typed
/// must be one of the person's names, or begin one. A birth, as far as it is typed, narrows it down or is enough; so is a telephone or an e-mail address.
/// </summary>
/// <param name="known">Where persons are kept.</param>
/// <param name="codes">The codes under which they are kept.</param>
public sealed class TypedSearch(ICodedPersons known, NameCodes codes)
{
    /// <summary>In letters: fewer would show half of a town.</summary>
    private const int FewestLetters = 2;

    /// <summary>The longest text that is looked for: two names of three hundred characters.</summary>
    private const int MostTyped = 600;

    /// <param name="typed">What stands in the box.</param>
    /// <returns>At most <see cref="Candidates.MostOpened"/> persons; those whose names are written as typed first, then those whose names begin so, then those who sound so.</returns>
    public IReadOnlyList<Person> Of(string typed)
    {
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > MostTyped)
            return [];
        if (TypedMeans.Read(typed) is { } means)
            return [.. known.Open(codes.OfTyped(means), Candidates.MostOpened).Where(person => person.Contacts.Any(one => (one.Kind, one.Key) == (means.Kind, means.Key)))];
        var (names, birth) = TypedBirth.In(typed);
        names = Titles.Without(names);
        if (string.IsNullOrWhiteSpace(names))
            return birth.AsBirth is null ? [] : [.. known.Open(codes.OfTyped(birth), Candidates.MostOpened).Where(person => person.Birth is not null && birth.MayBe(person.Birth)).OrderBy(person => person.ShownName, StringComparer.CurrentCulture)];
        var asked = new NameForms(names);
        if (birth.AsBirth is null && asked.Words.Sum(word => word.Letters.Length) < FewestLetters)
            return [];
        return
        [
            .. known.Open([.. codes.OfTyped(asked), .. codes.OfTyped(birth)], Candidates.MostOpened)
                .Where(person => birth.MayBe(person.Birth))
                .Select(person => (person, rank: Rank(asked, PersonForms.Of(person))))
                .Where(found => found.rank is not null).OrderBy(found => found.rank).Select(found => found.person),
        ];
    }

    /// <summary>How far the names are from what was typed, word by word; nothing where a word is none of them.</summary>
    private static int? Rank(NameForms asked, PersonForms person)
    {
        var names = person.Surnames.Concat(person.FirstNames).SelectMany(name => name.Words.Append(name.Joined)).ToList();
        if (Distance(asked.Joined, names) is { } whole)
            return whole;
        var distances = asked.Words.Select(word => Distance(word, names)).ToList();
        return distances.Contains(null) ? null : distances.Sum();
    }

    private static int? Distance(WordForms asked, IReadOnlyList<WordForms> names)
    {
        if (names.Any(name => name.Letters == asked.Letters))
            return 0;
        if (names.Any(name => name.Letters.StartsWith(asked.Letters, StringComparison.Ordinal)))
            return 1;
        if (names.Any(name => name.Undoubled == asked.Undoubled || WordLikeness.SoundAlike(name, asked)))
            return 2;
        return names.Any(name => WordLikeness.DifferBySlips(name, asked) || WordLikeness.AreRomanisations(name, asked)) ? 3 : null;
    }
}
