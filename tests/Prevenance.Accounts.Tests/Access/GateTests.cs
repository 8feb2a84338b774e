using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts.Staff;
using Prevenance.Accounts.Tests.Support;

namespace Prevenance.Accounts.Tests.Access;

public sealed class GateTests : AccountsTest
{
    private const string Why = "elle appelle pour une expulsion demain";

    private static readonly TimeSpan JustOverThreeHours = new(3, 0, 1);

    [Fact]
    public async Task A_mission_begins_and_ends_on_its_days()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var file = new FileKey("a");
        await Missions.Open(new Mission(null, file, MissionKind.Team, "sud", new Days(Today)));
        Assert.Equal(Answer.Glass, await Read(odile, file));
        await Missions.Give(new Mission(odile.Account!, file, MissionKind.Referent, "nord", new Days(Today.AddDays(1), Today.AddDays(3))));
        Assert.Equal(Answer.Glass, await Read(odile, file));
        Clock.Days = 1;
        Assert.Equal(Answer.Yes, await Read(odile, file));
        Clock.Days = 3;
        Assert.Equal(Answer.Yes, await Read(odile, file));
        Clock.Days = 4;
        Assert.Equal(Answer.Glass, await Read(odile, file));
    }

    [Fact]
    public async Task A_colleague_says_why_and_reads_until_the_end_of_the_day()
    {
        var file = await FileOf(await Worker("odile", Role.SocialWorker, "nord"), "nord");
        var karim = await Worker("karim", Role.SocialWorker, "nord");
        Assert.Equal(Answer.Reason, await Read(karim, file));
        Assert.True(await Openings.ForReason(karim, file, Why));
        Assert.Equal(Answer.Yes, await Read(karim, file));
        Assert.Contains(await Journal.Of(file), line => line.Entry.Reason == Why && line.Entry.Account == karim.Account);
        Clock.Days = 0.5;
        Assert.Equal(Answer.Reason, await Read(karim, file));
    }

    [Fact]
    public async Task A_broken_glass_closes_after_three_hours_and_opens_one_file_only()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var (file, second) = (await FileOf(odile, "nord"), await FileOf(odile, "nord"));
        var far = await Worker("far", Role.SocialWorker, "sud");
        Assert.True(await Openings.BreakGlass(far, file, Why));
        Assert.Equal(Answer.Yes, await Read(far, file));
        Assert.Equal(Answer.Glass, await Read(far, second));
        Clock.Days = JustOverThreeHours.TotalDays;
        Assert.Equal(Answer.Glass, await Read(far, file));
        var told = Assert.Single(await Openings.ToTell("nord", Clock.GetUtcNow().AddDays(-1)));
        Assert.Equal((far.Account, Why, OpeningKind.Glass), (told.Account, told.Reason, told.Kind));
        Assert.Equal(told, Assert.Single(await Openings.ToTell("sud", Clock.GetUtcNow().AddDays(-1))));
    }

    [Fact]
    public async Task A_social_security_number_in_a_reason_is_not_kept()
    {
        var file = await FileOf(await Worker("odile", Role.SocialWorker, "nord"), "nord");
        Assert.True(await Openings.BreakGlass(await Worker("far", Role.SocialWorker, "sud"), file, "elle appelle, 1 70 01 69 999 999 79, expulsion demain"));
        const string left = "elle appelle, (numéro de sécurité sociale non gardé), expulsion demain";
        Assert.Equal(left, Assert.Single(await Openings.ToTell("nord", Clock.GetUtcNow().AddDays(-1))).Reason);
        Assert.Equal(left, Assert.Single((await Journal.Of(file)).Select(line => line.Entry.Reason).OfType<string>()));
    }

    [Fact]
    public async Task Nobody_breaks_a_glass_that_is_not_in_their_way()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var file = await FileOf(odile, "nord");
        Assert.False(await Openings.BreakGlass(odile, file, Why));
        Assert.False(await Openings.BreakGlass(await Worker("admin", Role.Administrator), file, Why));
        Assert.False(await Openings.BreakGlass(await Worker("hall", Role.Reception, "nord"), file, Why));
        await Assert.ThrowsAsync<RefusalException>(() => Openings.ForReason(odile, file, "vu"));
    }

    [Fact]
    public async Task A_closed_file_is_not_there_until_two_named_persons_let_somebody_in()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var (head, far) = (await Worker("head", Role.TeamManager, "nord"), await Worker("far", Role.SocialWorker, "sud"));
        var file = await FileOf(odile, "nord");
        await Openings.BreakGlass(far, file, Why);
        await Missions.Close(file);
        Assert.Equal(Answer.NotThere, await Read(far, file));
        Assert.False(await Openings.BreakGlass(far, file, Why));
        Assert.Equal(Answer.Yes, await Read(odile, file));

        var asked = await Openings.AskGrant(far, file, Why) ?? throw new InvalidOperationException();
        Assert.False(await Openings.Grant(asked, far));
        Assert.True(await Openings.Grant(asked, odile));
        Assert.False(await Openings.Grant(asked, odile));
        Assert.Equal(Answer.NotThere, await Read(far, file));
        Assert.True(await Openings.Grant(asked, head));
        Assert.Equal(Answer.Yes, await Read(far, file));
        Clock.Days = JustOverThreeHours.TotalDays;
        Assert.Equal(Answer.NotThere, await Read(far, file));
    }

    [Fact]
    public async Task A_file_that_does_not_exist_is_not_there_for_anybody()
    {
        var nowhere = new FileKey("nowhere");
        foreach (var role in Enum.GetValues<Role>())
            Assert.Equal(Answer.NotThere, await Read(await Worker($"{role}", role, "nord"), nowhere));
        Assert.Equal(Answer.SignIn, await Read(Viewer.Anonymous, nowhere));
    }

    [Fact]
    public async Task A_file_is_hidden_from_the_other_side_whatever_their_missions()
    {
        var (odile, karim) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("karim", Role.SocialWorker, "nord"));
        var file = await FileOf(odile, "nord");
        await Missions.Hide(file, odile.Account, null, new Days(Today));
        Assert.Equal(Answer.NotThere, await Read(odile, file));
        Assert.Equal(Answer.Reason, await Read(karim, file));
        await Missions.Hide(file, null, "nord", new Days(Today));
        Assert.Equal(Answer.NotThere, await Read(karim, file));
    }

    [Fact]
    public async Task From_a_team_that_a_file_is_hidden_from_a_search_tells_initials_and_no_glass_opens_it()
    {
        var (odile, far, hall) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("far", Role.SocialWorker, "sud"), await Worker("hall", Role.Reception, "sud"));
        var file = await FileOf(odile, "nord");
        Assert.Equal(Answer.Glass, await Read(far, file));
        foreach (var _ in new[] { "once", "twice" })
            await Missions.Hide(file, null, "sud", new Days(Today));
        Assert.Equal((Answer.NotThere, Answer.Yes), (await Read(far, file), await Read(odile, file)));
        Assert.Equal((Answer.Initials, Answer.NotThere), (await Gate.WouldAnswer(far, Gesture.SearchPeople, file), await Gate.WouldAnswer(hall, Gesture.SearchPeople, file)));
        Assert.Equal([Standing.OtherTeam], (await Gate.StandingsTo(far, [file]))[file]);
    }

    [Fact]
    public async Task A_partner_reads_the_referral_while_the_person_consents()
    {
        var file = await FileOf(await Worker("odile", Role.SocialWorker, "nord"), "nord");
        var partner = await Worker("partner", Role.Partner);
        await Missions.Give(new Mission(partner.Account!, file, MissionKind.AcceptedReferral, null, new Days(Today)));
        Assert.Equal(Answer.NotThere, await Read(partner, file));
        var consent = await Consents.Give(file, new(partner.Account!, "votre demande d’hébergement", Today.AddMonths(6)), "odile", ConsentWay.InTheRoom);
        Assert.Equal(Answer.Referral, await Read(partner, file));
        Assert.True(await Consents.Withdraw(file, consent));
        Assert.Equal(Answer.NotThere, await Read(partner, file));
        Assert.NotNull(Assert.Single(await Consents.Of(file)).WithdrawnAt);
    }

    [Fact]
    public async Task A_person_reads_her_own_file_and_no_other()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var (hers, another) = (await FileOf(odile, "nord"), await FileOf(odile, "nord"));
        var herself = new Viewer(Own: hers, Device: Device.Telephone);
        Assert.Equal(Answer.Yes, await Read(herself, hers));
        Assert.Equal(Answer.NotThere, await Read(herself, another));
    }

    [Fact]
    public async Task Who_leaves_hands_over_first_and_reads_nothing_from_then_on()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var file = await FileOf(odile, "nord");
        await using var scope = Services.CreateAsyncScope();
        var staff = scope.ServiceProvider.GetRequiredService<StaffBook>();
        await Assert.ThrowsAsync<RefusalException>(() => staff.Leave(odile.Account!));
        await Missions.End(odile.Account!, file, MissionKind.Referent, Today);
        await staff.Leave(odile.Account!);
        Assert.Equal(Answer.NotThere, await Read(odile, file));
    }

    [Fact]
    public async Task Files_are_handed_over_and_both_stay_named()
    {
        var (odile, karim) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("karim", Role.SocialWorker, "nord"));
        var file = await FileOf(odile, "nord");
        Clock.Days = 1;
        Assert.Equal(1, await Missions.HandOver(odile.Account!, karim.Account!));
        Assert.Equal((Answer.Reason, Answer.Yes), (await Read(odile, file), await Read(karim, file)));
        Assert.Equal([odile.Account, karim.Account], (await Missions.Of(file)).Select(mission => mission.Account));
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StaffBook>().Leave(odile.Account!);
        Assert.Equal(Answer.NotThere, await Read(odile, file));
    }

    [Fact]
    public async Task What_cannot_be_noted_does_not_happen()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var file = await FileOf(odile, "nord");
        await using (var connection = new SqliteConnection($"Data Source={DatabaseFile}"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TRIGGER full BEFORE INSERT ON accounts_journal BEGIN SELECT RAISE(ABORT, 'disk full'); END";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
        await Assert.ThrowsAsync<DbUpdateException>(() => Read(odile, file));
    }

    [Fact]
    public async Task Every_pass_is_noted_with_who_what_and_why_and_nothing_of_what_is_read()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var file = await FileOf(odile, "nord");
        await Read(odile, file);
        await Gate.Ask(odile, Gesture.ExportFile, file, "json", "elle demande son dossier");
        var lines = await Journal.Of(file);
        Assert.Equal([(Gesture.ExportFile, "json"), (Gesture.ReadFile, "page")], lines.Select(line => (line.Entry.Gesture, line.Entry.Part)));
        Assert.All(lines, line => Assert.Equal((odile.Account, Standing.Referent, Clock.GetUtcNow()), (line.Entry.Account, line.Entry.As, line.At)));
    }
}
