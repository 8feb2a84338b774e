using System.Globalization;
using Prevenance.Accounts;
using Prevenance.Casework.People.Names;

namespace Prevenance.Casework.People.Searching;

/// <summary>What somebody types to find a person: parts of names in any order, a year or a day of birth.</summary>
public sealed class TypedSearch
{
    /// <summary>In letters: fewer would show half of a town.</summary>
    private const int FewestLetters = 2;

    private const int MostLetters = 100;

    private static readonly string[] DayFormats = ["d/M/yyyy", "yyyy-MM-dd", "d.M.yyyy", "d-M-yyyy"];

    private readonly Person asked;
    private readonly IReadOnlyList<WordForms> words;
    private readonly int? year;
    private readonly DateOnly? day;

    private TypedSearch(string names, int? year, DateOnly? day)
    {
        (this.year, this.day) = (year, day);
        var name = PersonName.Optional(names);
        words = name is null ? [] : new NameForms(name.Value).Words;
        asked = new Person(default) { UsageName = name, Birth = day is { } on ? Birth.On(on) : year is { } of ? Birth.In(of) : null };
    }

    /// <summary>Whether too little was typed to find anybody.</summary>
    public bool IsEmpty => day is null && words.Sum(word => word.Letters.Length) < FewestLetters;

    /// <summary>Reads what was typed; whatever it is, it is a search.</summary>
    public static TypedSearch Of(string typed)
    {
        var (names, year, day) = (new List<string>(), (int?)null, (DateOnly?)null);
        var plain = string.Concat(typed.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter)).Take(MostLetters));
        foreach (var word in plain.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (DateOnly.TryParseExact(word, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                day = date;
            else if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 1900 and < 2100)
                year = number;
            else
                names.Add(word);
        }
        return new TypedSearch(string.Join(' ', names), year, day);
    }

    /// <summary>The codes under which those who are meant may be kept.</summary>
    internal IReadOnlyList<NameCode> Codes(Func<string, string> hash) => new NameCodes(hash).Of(asked);

    /// <summary>Whether a person may be meant: each word begins one of her names, or sounds like it.</summary>
    internal bool Matches(Person person)
    {
        var forms = PersonForms.Of(person);
        var names = forms.Surnames.Concat(forms.FirstNames).SelectMany(name => name.Words.Append(name.Joined)).ToList();
        return (year is null || person.Birth?.Year == year)
            && (day is null || IsNear(person.Birth))
            && words.All(word => names.Any(name => name.Undoubled.StartsWith(word.Undoubled, StringComparison.Ordinal) || name.Sound == word.Sound));
    }

    /// <summary>The same day, be its day and month inverted; where a day is not known, what is.</summary>
    private bool IsNear(Birth? birth) => birth is null || (birth.Year == day!.Value.Year
        && (birth.Date is not { } date || (date.Month, date.Day) == (day.Value.Month, day.Value.Day) || (date.Day, date.Month) == (day.Value.Month, day.Value.Day)));
}
