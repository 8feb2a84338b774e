using Prevenance.Accounts;
using Prevenance.Casework.People;
using Prevenance.Casework.People.Searching;

namespace Prevenance.Casework.Tests.People;

public class TypedSearchTests
{
    private static readonly NameCodes Codes = new(text => text);

    [Theory]
    [InlineData("mar")]
    [InlineData("Marchal")]
    [InlineData("samia marchal")]
    [InlineData("marchal sam")]
    [InlineData("ZERROUKI")]
    [InlineData("zeroouki")]
    [InlineData("zerouki samya")]
    public void A_person_is_found_by_any_of_her_names_in_any_order(string typed) => Assert.Contains("samia", Found(typed));

    [Theory]
    [InlineData("chevchenko")]
    [InlineData("Шевченко")]
    [InlineData("oleks")]
    public void A_person_is_found_in_whatever_alphabet_somebody_types(string typed) => Assert.Contains("oleksandr", Found(typed));

    [Fact]
    public void Names_as_typed_come_first() => Assert.Equal(["marc", "samia"], Found("marc").Take(2));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("marchal xavier")]
    [InlineData("qqq")]
    public void Each_word_must_be_somebodys(string typed) => Assert.Empty(Found(typed));

    private static IEnumerable<string> Found(string typed)
    {
        var index = new PersonIndex(Codes);
        foreach (var person in InventedPersons.Draw(500))
            index.Add(person with { UsageName = PersonName.Of("KERGUELEN"), FirstNames = PersonName.Of("Isidore"), BirthName = null });
        index.Add(new Person(new FileKey("samia")) { UsageName = PersonName.Of("MARCHAL"), BirthName = PersonName.Of("ZERROUKI"), FirstNames = PersonName.Of("Samia") });
        index.Add(new Person(new FileKey("marc")) { UsageName = PersonName.Of("PRIEUR"), FirstNames = PersonName.Of("Marc") });
        index.Add(new Person(new FileKey("oleksandr")) { UsageName = PersonName.Of("Шевченко"), FirstNames = PersonName.Of("Олександр") });
        return new TypedSearch(index, Codes).Of(typed).Select(person => person.Key.Value);
    }
}
