using Prevenance.Law;
using Prevenance.Law.Figures;
using Prevenance.Law.France;

namespace Prevenance.Aids.Tests;

/// <summary>What a place closes is not worked out, and changes nothing of the rest.</summary>
public class NearTests
{
    private static readonly AidBook Book = AidBook.Load(FrenchFigures.Folder, FrenchLaw.System);
    private static readonly AidsOf Aids = new(Book, new Calculator());

    [Theory]
    [InlineData("69266", "1990-01-01", "chomeur")]
    [InlineData("69259", "2008-03-02", "etudiant")]
    [InlineData("69383", "1948-07-14", "retraite")]
    [InlineData("69081", "1985-05-05", "actif")]
    [InlineData("13055", "2003-02-01", "etudiant")]
    public void Near_a_household_stand_all_the_aids_that_may_be_had_and_none_of_other_towns(string commune, string born, string activity)
    {
        var someone = Sample.Person(Book.Law, ("depcom", commune), ("date_naissance", born), ("activite", activity));
        var (all, near) = (Aids.In(someone, Sample.June, allowsForecast: true), Aids.Near(someone, Sample.June, allowsForecast: true));

        Assert.Equal(Open(all), Open(near));
        Assert.True(near.Count < all.Count - 20, $"{near.Count} of {all.Count}");
    }

    [Fact]
    public void Where_nobody_said_the_town_no_aid_is_left_out()
    {
        var builder = new Law.Situations.SituationBuilder(Book.Law);
        builder.Add(Book.Law.Person, "a");
        foreach (var group in Book.Law.Groups)
        {
            builder.Add(group, "a");
            builder.Place(group, "a", group.Roles[0], "a");
        }
        var nowhere = builder.Build();
        Assert.Equal(Aids.In(nowhere, Sample.June, allowsForecast: true).Count, Aids.Near(nowhere, Sample.June, allowsForecast: true).Count);
    }

    private static List<string> Open(IEnumerable<AidFinding> findings) =>
        [.. findings.Where(finding => finding.Verdict != AidVerdict.NotEntitled).Select(finding => $"{finding.Aid.Id} {finding.Verdict} {string.Join(' ', finding.ToVerify.Select(fact => fact.Variable.Name))}").Order(StringComparer.Ordinal)];
}
