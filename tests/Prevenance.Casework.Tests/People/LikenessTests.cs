using Prevenance.Accounts;
using Prevenance.Casework.People;
using Prevenance.Casework.People.Comparing;

namespace Prevenance.Casework.Tests.People;

public class LikenessTests
{
    private static readonly DateOnly Today = new(2026, 11, 27);

    [Fact]
    public void Each_pair_of_ours_gets_the_verdict_that_is_expected() =>
        Assert.Equal([], Misses(Path.Combine(AppContext.BaseDirectory, "Cases", "names.csv")));

    [Fact]
    public void Each_pair_that_lies_beside_the_project_gets_the_verdict_that_is_expected() =>
        Assert.Equal([], Misses(SharedCases.Require("casework", "cases", "c02-name-pairs.csv")));

    [Fact]
    public void A_likeness_does_not_depend_on_who_comes_first() => Assert.All(
        NamePairFile.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "names.csv")),
        pair => Assert.Equal(Likeness.Of(pair.One, pair.Other, Today).Level, Likeness.Of(pair.Other, pair.One, Today).Level));

    [Fact]
    public void Reasons_are_told_in_words_and_tell_nobodys_name_or_date()
    {
        var one = new Person(new FileKey("1")) { UsageName = PersonName.Of("ZERROUKI"), FirstNames = PersonName.Of("Samia"), Birth = Birth.On(new(1980, 9, 12)) };
        var other = one with { Key = new FileKey("2"), Birth = Birth.On(new(1980, 12, 9)) };
        Assert.Equal(["même nom", "même prénom", "jour et mois inversés"], Likeness.Of(one, other, Today).Reasons.Select(reason => reason.French));
        Assert.Equal(["same surname", "same first name", "day and month inverted"], Likeness.Of(one, other, Today).Reasons.Select(reason => reason.English));
    }

    [Fact]
    public void A_former_name_is_found_and_so_is_the_name_that_somebody_asks_to_be_called_by()
    {
        var before = new Person(new FileKey("1")) { UsageName = PersonName.Of("DELORME"), FirstNames = PersonName.Of("Lucas"), Birth = Birth.On(new(1998, 10, 10)) };
        var since = before with { Key = new FileKey("2"), FirstNames = PersonName.Of("Léa"), FormerNames = [PersonName.Of("Lucas")] };
        var called = before with { Key = new FileKey("3"), FirstNames = PersonName.Of("Théodore"), UsedName = PersonName.Of("Lucas") };
        Assert.Equal(LikenessLevel.Strong, Likeness.Of(before, since, Today).Level);
        Assert.Equal(LikenessLevel.Strong, Likeness.Of(before, called, Today).Level);
    }

    [Fact]
    public void A_number_that_ended_contradicts_nothing()
    {
        var before = new Person(new FileKey("1"))
        {
            UsageName = PersonName.Of("LAMBERTI"),
            FirstNames = PersonName.Of("Enzo"),
            Birth = Birth.On(new(1996, 11, 5)),
            Identifiers = [new Identifier("CAF", "5550001") { To = new(2024, 12, 31) }],
        };
        var since = before with { Key = new FileKey("2"), Identifiers = [new Identifier("CAF", "0005550002")] };
        Assert.Equal(LikenessLevel.Strong, Likeness.Of(before, since, Today).Level);
    }

    private static IEnumerable<string> Misses(string path) => NamePairFile.Read(path)
        .Select(pair => (pair, found: Likeness.Of(pair.One, pair.Other, Today)))
        .Where(one => one.found.Level != one.pair.Expected)
        .Select(one => $"{one.pair.Id} {one.pair.Why}: {one.found.Level} ({string.Join(", ", one.found.Reasons.Select(reason => reason.English))})");
}
