using Prevenance.Accounts;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Tests.People;

/// <summary>Persons drawn at random, as alike as those of a caseload: few names are borne by many, and one in twenty has the default date.</summary>
internal static class InventedPersons
{
    private static readonly string[] Common =
    [
        "MARTIN", "BERNARD", "DUBOIS", "ROUX", "MOREL", "FABRE", "PERRAUD", "BENALI", "HADDAD", "DIALLO", "TRAORE", "BARRY", "SOW", "KEITA", "NGUYEN", "DA SILVA", "FERREIRA", "GARCIA", "CHERIF", "ZERROUKI", "YILDIZ", "KOVALENKO",
    ];

    private static readonly string[] Syllables = ["bar", "ver", "mon", "cha", "ri", "let", "gou", "du", "mes", "ni", "fau", "re", "tis", "sin", "lo", "pel", "an", "court", "bou", "zid", "ka", "ran"];

    private static readonly string[] First =
    [
        "Marie", "Jean", "Mohamed", "Fatima", "Louise", "Karim", "Nadia", "Samia", "Julie", "Marc", "Aminata", "Sekou", "Thi Hoa", "Ana", "Maria", "Paul", "Séverine", "Enzo", "Bérénice", "Oksana", "Camille", "Simon", "Jean-Luc", "Zoé", "Yusuf", "Ibrahim",
        "Sophie", "Nicolas", "Claire", "Hugo", "Inès", "Théo", "Lina", "Anne", "Michel", "Alpha", "Awa", "Moussa", "Léa", "Lucas",
    ];

    public static IEnumerable<Person> Draw(int count, int seed = 1)
    {
        var chance = new Random(seed);
        for (var number = 0; number < count; number++)
        {
            var year = chance.Next(1935, 2016);
            yield return new Person(new FileKey($"invented-{seed}-{number}"))
            {
                UsageName = PersonName.Of(Surname(chance)),
                BirthName = chance.Next(4) == 0 ? PersonName.Of(Surname(chance)) : null,
                FirstNames = PersonName.Of(First[chance.Next(First.Length)]),
                Birth = Birth.On(chance.Next(20) == 0 ? new(year, 1, 1) : new DateOnly(year, 1, 1).AddDays(chance.Next(365))),
                Contacts = [new ContactMeans(ContactKind.Telephone, $"06 39 98 {chance.Next(100):00} {chance.Next(100):00}")],
                Identifiers = [new Identifier("CAF", $"{chance.Next(1_000_000, 9_999_999)}")],
            };
        }
    }

    private static string Surname(Random chance) => chance.Next(4) == 0
        ? Common[chance.Next(Common.Length)]
        : string.Concat(Enumerable.Range(0, chance.Next(2, 4)).Select(_ => Syllables[chance.Next(Syllables.Length)])).ToUpperInvariant();
}
