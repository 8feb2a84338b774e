using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.People;
using Microsoft.Extensions.DependencyInjection;

namespace Prevenance.Casework.Tests.Files;

public sealed class PeopleSearchTests : FilesTest
{
    [Theory]
    [InlineData("mor")]
    [InlineData("MOREAU fatima")]
    [InlineData("fati 1985")]
    [InlineData("benali 12/03/1985")]
    [InlineData("Benali 1985-12-03")]
    [InlineData("moreau benali")]
    [InlineData("moro")]
    public async Task Somebody_is_found_by_what_one_heard(string typed)
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        await Known(odile, "nord", Named("Fatima", "Moreau", "1985-03-12") with { BirthName = PersonName.Of("Benali") });
        await Known(odile, "nord", Named("Karim", "Leroy", "1985-03-12"));
        Assert.Equal("Fatima Moreau", Assert.Single(await Search.Named(await Pass(odile, Gesture.SearchPeople), typed)).Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("m")]
    [InlineData("moreau 1990")]
    [InlineData("%")]
    [InlineData("' OR 1=1 --")]
    public async Task Nobody_is_found_by_too_little_or_by_something_else(string typed)
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        await Known(odile, "nord", Named("Fatima", "Moreau", "1985-03-12"));
        Assert.Empty(await Search.Named(await Pass(odile, Gesture.SearchPeople), typed));
    }

    [Fact]
    public async Task Each_sees_what_is_theirs_to_see_and_each_showing_is_noted()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var file = await Known(odile, "nord", Named("Fatima", "Moreau", "1985-03-12"));
        foreach (var (name, role, team, shows, born) in new[]
        {
            ("karim", Role.SocialWorker, "nord", "Fatima Moreau", "1985-03-12"),
            ("hall", Role.Reception, "nord", "Fatima Moreau", "1985-03-12"),
            ("far", Role.SocialWorker, "sud", "F. M.", "1985"),
        })
        {
            var found = Assert.Single(await Search.Named(await Pass(await Worker(name, role, team), Gesture.SearchPeople), "moreau"));
            Assert.Equal((shows, born), (found.Name, found.Birth));
            Assert.Equal(shows == "F. M.", found.File is null);
        }
        Assert.Equal(3, (await Services.GetRequiredService<AccessJournal>().Of(file)).Count(line => line.Entry.Gesture == Gesture.SearchPeople));
    }

    [Fact]
    public async Task A_closed_file_tells_its_initials_and_one_that_is_hidden_tells_nothing()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var (far, missions) = (await Worker("far", Role.SocialWorker, "sud"), Services.GetRequiredService<MissionBook>());
        var file = await Known(odile, "nord", Named("Fatima", "Moreau", "1985-03-12"));
        await missions.Close(file);
        Assert.Equal("F. M.", Assert.Single(await Search.Named(await Pass(far, Gesture.SearchPeople), "moreau")).Name);
        await missions.Hide(file, far.Account, null, new Days(Today));
        Assert.Empty(await Search.Named(await Pass(far, Gesture.SearchPeople), "moreau"));
    }

    [Fact]
    public async Task Who_is_about_to_be_made_known_is_shown_those_she_may_be_first()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        await Known(odile, "nord", Named("Fatima", "Moreau", "1985-03-12") with { BirthName = PersonName.Of("Benali") });
        await Known(odile, "nord", Named("Fatma", "Moreau", "1985-03-12"));
        var like = await Search.Like(await Pass(odile, Gesture.SearchPeople), Named("Fatima", "Benali", "1985-12-03"));
        Assert.Equal("Fatima Moreau", like[0].Name);
        Assert.NotEmpty(like[0].Likeness!.Reasons);
    }
}
