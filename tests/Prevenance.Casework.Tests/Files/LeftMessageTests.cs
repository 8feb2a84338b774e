using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Files;
using Prevenance.Casework.LeftMessages;
using Prevenance.Casework.Records;

namespace Prevenance.Casework.Tests.Files;

/// <summary>Messages that reception takes wait for who answers, and for nobody else; one that was answered is gone.</summary>
public sealed class LeftMessageTests(PostgreSqlServer postgreSql) : FilesTest
{
    private static readonly LeftWords Called = new("", LeftBy.Call, "06 39 98 12 34, après 18 h", "rien, ne pas dire d’où l’on appelle", false);

    private LeftMessageBook Book => Services.GetRequiredService<LeftMessageBook>();

    [Theory, InlineData(false), InlineData(true)]
    public async Task What_reception_takes_waits_for_the_referent_who_reads_it_as_it_was_said_until_it_is_answered(bool onPostgreSql)
    {
        await Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        var (odile, desk, file) = await OneWithReferent();
        await Book.Take(await Pass(desk, Gesture.BookAppointment, file), "nord", Called with { MayBeSaid = "n° 2 85 03 69 999 999 72" }, NewId());
        var message = Assert.Single(await Book.Waiting([await Pass(odile, Gesture.ReadFile, file)]));
        Assert.Equal((file, Called.Reach, desk.Account, Clock.GetUtcNow()), (message.File, message.Words.Reach, message.TakenBy, message.At));
        Assert.DoesNotContain("999", message.Words.MayBeSaid, StringComparison.Ordinal);
        Assert.Empty((await Book.Of(odile, ["nord"])).Known);
        await Book.End(await Pass(odile, Gesture.WriteTeamNote, file), message.Id);
        await Book.End(await Pass(odile, Gesture.WriteTeamNote, file), message.Id);
        Assert.Empty(await Book.Waiting([await Pass(odile, Gesture.ReadFile, file)]));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Of_whom_nobody_knows_the_team_reads_all_for_thirty_days_and_another_team_nothing(bool onPostgreSql)
    {
        await Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        var (odile, desk, _) = await OneWithReferent();
        await Book.Take(await Pass(desk, Gesture.BookAppointment), "nord", Called with { Name = "Mme Durand, ou Durant" }, NewId());
        var message = Assert.Single((await Book.Of(odile, ["nord"])).Unknown);
        Assert.Equal(("Mme Durand, ou Durant", Called.Reach), (message.Words.Name, message.Words.Reach));
        Assert.Empty((await Book.Of(odile, ["sud"])).Unknown);
        await Book.EndOfUnknown(await Pass(desk, Gesture.BookAppointment), ["sud"], message.Id);
        Assert.Single((await Book.Of(odile, ["nord"])).Unknown);
        Clock.Days += 29;
        Assert.Single((await Book.Of(odile, ["nord"])).Unknown);
        Clock.Days += 1;
        Assert.Empty((await Book.Of(odile, ["nord"])).Unknown);
        // With the next one that is taken, it is gone for good.
        await Book.Take(await Pass(desk, Gesture.BookAppointment), "nord", Called with { Name = "quelqu’un d’autre" }, NewId());
        await using var records = CaseworkRecords.In(Store.Database)();
        Assert.Equal(1, await records.LeftMessages.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Where_nobody_is_referent_the_team_is_told_who_and_reads_the_rest_in_the_file()
    {
        var (odile, desk, file) = await OneWithReferent();
        var karim = await Worker("karim", Role.SocialWorker, "nord");
        await Book.Take(await Pass(desk, Gesture.BookAppointment, file), "nord", Called, NewId());
        Assert.Empty((await Book.Of(karim, ["nord"])).Known);
        await Services.GetRequiredService<MissionBook>().Give(new Mission(null, file, MissionKind.Team, "nord", new Days(Today)));
        await Services.GetRequiredService<MissionBook>().End(odile.Account!, file, MissionKind.Referent, Today);
        Clock.Days += 1;
        Assert.Equal("Fatima Moreau", Assert.Single((await Book.Of(karim, ["nord"])).Known).Value);
        Assert.Single(await Book.Waiting([await Pass(karim, Gesture.ReadFile, file)]));
    }

    [Fact]
    public async Task Who_replaces_the_referent_reads_what_waits_and_one_for_the_team_is_told_to_all_of_it()
    {
        var (_, desk, file) = await OneWithReferent();
        var (karim, helene) = (await Worker("karim", Role.SocialWorker, "nord"), await Worker("helene", Role.SocialWorker, "nord"));
        await Services.GetRequiredService<MissionBook>().Give(new Mission(karim.Account, file, MissionKind.Replacement, null, new Days(Today)));
        await Book.Take(await Pass(desk, Gesture.BookAppointment, file), "nord", Called, NewId());
        Assert.Single(await Book.Waiting([await Pass(karim, Gesture.ReadFile, file)]));
        Assert.Empty((await Book.Of(helene, ["nord"])).Known);
        await Book.Take(await Pass(desk, Gesture.BookAppointment, file), "nord", Called with { IsForTeam = true }, NewId());
        Assert.Single((await Book.Of(helene, ["nord"])).Known);
    }

    [Fact]
    public async Task It_is_sealed_with_the_key_of_the_person_and_goes_with_her_file()
    {
        var (_, desk, file) = await OneWithReferent();
        var officer = await Worker("dpo", Role.TeamManager, "nord");
        await Book.Take(await Pass(desk, Gesture.BookAppointment, file), "nord", Called, NewId());
        await using (var records = CaseworkRecords.In(Store.Database)())
        {
            var row = await records.LeftMessages.SingleAsync(TestContext.Current.CancellationToken);
            Assert.Null(Store.Seal!.For("messages of people whom nobody knows").TryBreak(row.Sealed));
            Assert.NotNull((await new PersonKeys(Store).Of(records, file))!.TryBreak(row.Sealed));
        }
        await People.Erase(await Pass(officer, Gesture.RunRetention), file);
        await using var after = CaseworkRecords.In(Store.Database)();
        Assert.Empty(await after.LeftMessages.ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_message_without_a_file_nor_a_name_is_refused_and_so_is_a_pass_for_something_else()
    {
        var (odile, desk, file) = await OneWithReferent();
        Assert.Equal("q", (await Assert.ThrowsAsync<RefusalException>(async () => await Book.Take(await Pass(desk, Gesture.BookAppointment), "nord", Called, NewId()))).Refusals[0].Place);
        await Assert.ThrowsAsync<RefusalException>(async () => await Book.Take(await Pass(desk, Gesture.BookAppointment, file), "nord", Called with { Reach = new string('0', 301) }, NewId()));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await Book.Take(await Pass(odile, Gesture.ReadFile, file), "nord", Called, NewId()));
    }

    private async Task<(Viewer Referent, Viewer Reception, FileKey File)> OneWithReferent()
    {
        var (odile, desk) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("bruno", Role.Reception, "nord"));
        return (odile, desk, await Known(odile, "nord", Named("Fatima", "Moreau", "1985-03-12")));
    }

    private static string NewId() => Guid.NewGuid().ToString("n");
}
