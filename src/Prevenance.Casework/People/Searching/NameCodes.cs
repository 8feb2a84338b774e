using System.Globalization;
using Prevenance.Casework.People.Names;

namespace Prevenance.Casework.People.Searching;

/// <summary>
/// The codes of a person: parts of her names as written, as heard, by their consonants and by their first three letters; her birth whole and
/// in pieces, so that inverted and mistyped dates still meet; her numbers and means of contact.
/// </summary>
/// <param name="hash">The keyed hash of the store (HMAC): the same text gives the same hash, and nothing gives the text back.</param>
public sealed class NameCodes(Func<string, string> hash)
{
    private const int FirstLetters = 3;
    private const int LettersOfACutName = 15;

    /// <returns>Each code once, with the most that it weighs.</returns>
    public IReadOnlyList<NameCode> Of(Person person) => Hashed(Texts(person));

    /// <summary>
    /// The few that those who may be one share where both dates are whole: the date, the whole names, the numbers. For lists of tens of thousands of which
    /// each is held against all: what differs in date and in spelling at once is not found.
    /// </summary>
    public IReadOnlyList<NameCode> Few(Person person) => Hashed(
    [
        .. OfBirth(person.Birth).Where(code => code.Text.StartsWith("date:", StringComparison.Ordinal)), .. OfNumbers(person),
        .. PersonForms.Of(person).WholeNames.Select(names => ($"whole:{names}", 5)),
    ]);

    /// <summary>The codes of what somebody types into a search box: any names, whichever they are.</summary>
    internal IReadOnlyList<NameCode> OfTyped(NameForms typed) => Hashed(typed.Words.Append(typed.Joined).SelectMany(word => OfWord(word, 4, 3, 2).Concat(Begun(word))));

    /// <summary>The codes of a telephone or an address that somebody types.</summary>
    internal IReadOnlyList<NameCode> OfTyped(ContactMeans typed) => Hashed([OfMeans(typed)]);

    /// <summary>The codes of the year or the day of birth that somebody types.</summary>
    internal IReadOnlyList<NameCode> OfTyped(TypedBirth typed) => Hashed(OfBirth(typed.AsBirth));

    private IReadOnlyList<NameCode> Hashed(IEnumerable<(string Text, int Weight)> texts) =>
        [.. texts.GroupBy(text => text.Text, StringComparer.Ordinal).Select(group => new NameCode(hash(group.Key), group.Max(text => text.Weight)))];

    private static IEnumerable<(string Text, int Weight)> Texts(Person person)
    {
        var forms = PersonForms.Of(person);
        var otherForms = forms.FirstNames.SelectMany(name => name.Words).SelectMany(word => FirstNameForms.GroupsOf(word.Letters)).Select(group => ($"form:{group}", 2));
        return forms.Surnames.SelectMany(OfSurname).Concat(forms.FirstNames.SelectMany(name => name.Words).SelectMany(OfFirstName)).Concat(otherForms).Concat(OfBirth(person.Birth))
            .Concat(person.Contacts.Select(OfMeans))
            .Concat(OfNumbers(person));
    }

    private static (string Text, int Weight) OfMeans(ContactMeans means) => ($"contact:{means.Kind}:{means.Key}", 5);

    /// <summary>Two letters begin names of which the first three are kept: each third letter is tried, so that no code of two is kept, which would say more.</summary>
    private static IEnumerable<(string Text, int Weight)> Begun(WordForms word) =>
        word.Letters.Length == FirstLetters - 1 ? Enumerable.Range('a', 26).Select(third => ($"first:{word.Letters}{(char)third}", 1)) : [];

    private static IEnumerable<(string Text, int Weight)> OfNumbers(Person person) =>
        person.Identifiers.Select(identifier => ($"number:{identifier.Key.Organism}:{identifier.Key.Number}", 6));

    private static IEnumerable<(string Text, int Weight)> OfSurname(NameForms name)
    {
        foreach (var code in name.Core.Append(name.Joined).SelectMany(word => OfWord(word, 4, 3, 2)))
            yield return code;
        if (name.Joined.Letters.Length >= LettersOfACutName)
            yield return ($"cut:{name.Joined.Letters[..LettersOfACutName]}", 4);
        if (name.SpeltOut != name.Joined.Letters)
            yield return ($"word:{NormalForm.Undoubled(name.SpeltOut)}", 4);
    }

    /// <summary>First names weigh less: half of a country shares fifty of them.</summary>
    private static IEnumerable<(string Text, int Weight)> OfFirstName(WordForms word) => OfWord(word, 2, 1, 1);

    // The same texts for both: names stand in each other's columns.
    private static IEnumerable<(string Text, int Weight)> OfWord(WordForms word, int written, int heard, int consonants) =>
    [
        ($"word:{word.Undoubled}", written),
        ($"sound:{word.Sound}", heard),
        ($"consonants:{word.HardConsonants}", consonants),
        ($"first:{word.Letters[..Math.Min(word.Letters.Length, FirstLetters)]}", 1),
    ];

    private static IEnumerable<(string Text, int Weight)> OfBirth(Birth? birth)
    {
        if (birth is null)
            yield break;
        yield return (Invariant($"year:{birth.Year}"), 1);
        if (birth.Month is { } month)
            yield return (Invariant($"month:{birth.Year}-{month}"), 2);
        if (birth.Date is not { } day)
            yield break;
        var (least, most) = (Math.Min(day.Day, day.Month), Math.Max(day.Day, day.Month));
        // Everybody of one year whose day is not known has its first of January.
        yield return (Invariant($"date:{day.Year}-{least}-{most}"), birth.IsDefaultDate ? 2 : 6);
        yield return (Invariant($"feast:{least}-{most}"), birth.IsDefaultDate ? 1 : 3);
        yield return (Invariant($"day:{day.Year}-{day.Day}"), 2);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
