using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Missions;
using Prevenance.Accounts.OwnAccess;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Figures;
using Prevenance.Casework.Files;
using Prevenance.Casework.Households;
using Prevenance.Casework.Retention;
using Prevenance.Casework.Wishes;

namespace Prevenance.Casework.Tests.Files;

/// <summary>The figures of a team count what is kept of the households that it follows, on both databases.</summary>
public sealed class TeamFiguresDeskTests(PostgreSqlServer postgreSql) : FilesTest
{
    private MissionBook Missions => Services.GetRequiredService<MissionBook>();

    [Theory, InlineData(false), InlineData(true)]
    public async Task Delays_continuity_and_minutes_are_those_that_were_kept(bool onPostgreSql)
    {
        await Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        var (odile, karim, valerie) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("karim", Role.SocialWorker, "nord"), await Worker("valerie", Role.TeamManager, "nord"));
        var stranger = await Worker("luc", Role.SocialWorker, "sud");
        var (kept, handed) = (await Many(odile, 10), await Many(odile, 10));
        await Known(stranger, "sud", Named("Une", "Autre"));
        Clock.Days = 4;
        foreach (var file in kept)
        {
            var id = await Services.GetRequiredService<AppointmentBook>().Book(await Pass(odile, Gesture.BookAppointment, file), odile.Account!, Clock.GetUtcNow().AddHours(1), 45, AppointmentPlace.Office, "");
            await Services.GetRequiredService<WishBook>().Ask(await Pass(new Viewer(Own: file), Gesture.ChangeSituation, file), WishKind.Call, "", Guid.NewGuid().ToString("n"));
            Clock.Days += 1;
            await Services.GetRequiredService<AppointmentBook>().Mark(await Pass(odile, Gesture.BookAppointment, file), id, AppointmentState.Seen);
            Clock.Days -= 1;
        }
        foreach (var file in handed)
        {
            await Missions.End(odile.Account!, file, MissionKind.Referent, Today.AddDays(3));
            await Missions.Give(new Mission(karim.Account, file, MissionKind.Referent, "nord", new Days(Today.AddDays(4))));
        }
        Clock.Days = 6;
        foreach (var file in kept)
        {
            var wishes = Services.GetRequiredService<WishBook>();
            var wish = Assert.Single(await wishes.Read(await Pass(odile, Gesture.ReadFile, file)));
            await wishes.Answer(await Pass(odile, Gesture.WriteTeamNote, file), wish.Id, "Nous vous appelons demain.");
        }
        var figures = await FiguresOf(valerie);
        Assert.Equal((10L, 10L, 20L, 4), (figures.FirstAppointment.Households.Kinds[0], figures.FirstAppointment.Households.Kinds[1], figures.FirstAppointment.Households.All, figures.FirstAppointment.Half));
        Assert.Equal((10L, null, 2), (figures.Answers.Households.Kinds[0], figures.Answers.Households.Kinds[1], figures.Answers.Half));
        Assert.Equal((10L, 10L, null), (figures.Referents.Kinds[0], figures.Referents.Kinds[1], figures.Referents.Kinds[2]));
        // The first of December, four days after they were made known.
        Assert.Equal((10, 450L), (figures.Contacts[^1].Households, figures.Contacts[^1].Minutes));
    }

    [Fact]
    public async Task Two_who_live_together_are_one_household_and_whoever_another_team_followed_is_not_of_this_one()
    {
        var (odile, valerie) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("valerie", Role.TeamManager, "nord"));
        var files = await Many(odile, 12);
        foreach (var (one, other) in new[] { (0, 1), (2, 3) })
        {
            await Services.GetRequiredService<HouseholdBook>().Save(
                await Pass(odile, Gesture.ChangeSituation, files[one]),
                new Joining { Of = files[one], Person = files[other], View = HouseholdView.Menage, Household = HouseholdBook.NewKey(), From = Today, RecordedOn = Today },
                await Pass(odile, Gesture.ChangeSituation, files[other]));
        }
        foreach (var file in files)
            await Services.GetRequiredService<ContactLog>().Record(await Pass(odile, Gesture.WriteTeamNote, file), ContactKind.Call, 10, "");
        var figures = await FiguresOf(valerie);
        Assert.Equal((10, 120L), (figures.Contacts[^1].Households, figures.Contacts[^1].Minutes));
        Assert.Null((await FiguresOf(await Worker("marie", Role.TeamManager, "sud"), "sud")).Contacts[^1].Minutes);
    }

    private async Task<TeamFigures> FiguresOf(Viewer manager, string team = "nord") => await Services.GetRequiredService<TeamFiguresDesk>().Of(await Pass(manager, Gesture.SeeIndicators), team);

    private async Task<IReadOnlyList<FileKey>> Many(Viewer referent, int count)
    {
        var files = new List<FileKey>();
        for (var rank = 0; rank < count; rank++)
            files.Add(await Known(referent, "nord", Named($"Prénom{rank}", "Nom")));
        return files;
    }
}
