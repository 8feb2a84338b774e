using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Tests.Files;

/// <summary>A birth is not moved past what is known already: school, work, a household, a child, a parent.</summary>
public sealed class BirthBoundsTests(PostgreSqlServer postgreSql) : PartedFamilyTest(postgreSql)
{
    [Theory]
    [InlineData("people.you.activity", "actif", "2005-11-28")]
    [InlineData("people.you.school", "terminale", "2005-11-28")]
    [InlineData("ecole", "école du Chêne", "2017-11-28")]
    public async Task A_birth_after_what_the_file_knows_is_refused_by_its_field_with_the_last_day_that_may_be(string what, string said, string born)
    {
        var (alone, day) = (await Alone(), DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture));
        await Facts.Add(await Pass(odile, Gesture.ChangeSituation, alone), [Told(what, said)]);
        var told = await Assert.ThrowsAsync<RefusalException>(() => Born(alone, Birth.On(day)));
        Assert.Equal("born", told.Refusals[0].Place);
        Assert.Contains(DayText.Of(day.AddDays(-1)).French, told.Reason.French, StringComparison.Ordinal);
        await Born(alone, Birth.On(day.AddDays(-1)));
        await Born(alone, Birth.In(day.Year));
        await Assert.ThrowsAsync<RefusalException>(() => Born(alone, Birth.In(day.Year + 1)));
        await Born(alone, Birth.About(day.Year));
    }

    [Fact]
    public async Task What_was_corrected_or_says_that_there_is_nothing_bounds_no_birth()
    {
        var alone = await Alone();
        await Facts.Add(await Pass(odile, Gesture.ChangeSituation, alone), [Told("people.you.activity", "actif")]);
        await Facts.Add(await Pass(odile, Gesture.ChangeSituation, alone), [Told("people.you.activity", "inactif") with { Id = "other", Corrects = "people.you.activity" }]);
        await Born(alone, Birth.On(new DateOnly(2018, 5, 20)));
    }

    [Fact]
    public async Task A_parent_is_born_before_a_child_and_a_child_after_a_parent()
    {
        await Family();
        await Assert.ThrowsAsync<RefusalException>(() => Born(fatima, Birth.On(new DateOnly(2001, 1, 1))));
        Assert.Equal("born", (await Assert.ThrowsAsync<RefusalException>(() => Born(ines, Birth.On(new DateOnly(1990, 5, 20))))).Refusals[0].Place);
        await Born(fatima, Birth.On(new DateOnly(1986, 3, 12)));
        await Born(ines, Birth.On(new DateOnly(2018, 6, 20)));
    }

    [Fact]
    public async Task Nobody_is_born_after_the_day_on_which_they_lived_somewhere()
    {
        await Family();
        await Assert.ThrowsAsync<RefusalException>(() => Born(ines, Birth.On(Together.AddDays(1))));
        await Born(ines, Birth.On(Together));
    }

    private async Task<FileKey> Alone()
    {
        odile = await Worker("odile", Role.SocialWorker, "nord");
        return await Known(odile, "nord", Named("Amina", "Belkacem", "1985-03-12"));
    }

    /// <summary>What somebody says since the twenty-seventh of November 2019.</summary>
    private Fact Told(string what, string said) => Address(what, said) with { From = new DateOnly(2019, 11, 27), Source = new FactSource(SourceKind.Said) };

    private async Task Born(FileKey file, Birth birth) => await People.Change(await Pass(odile, Gesture.ChangeSituation, file), person => person with { Birth = birth });
}
