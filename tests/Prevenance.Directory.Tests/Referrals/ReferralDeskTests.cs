using System.Text;
using Prevenance.Accounts;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Letters;
using Prevenance.Directories.Records;
using Prevenance.Directories.Referrals;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Directories.Tests.Letters;

namespace Prevenance.Directories.Tests.Referrals;

public sealed class ReferralDeskTests(PostgreSqlServer postgreSql) : ReferralDeskTest
{
    [Theory, InlineData(false), InlineData(true)]
    public async Task A_referral_goes_round_and_the_person_reads_each_step(bool onPostgreSql)
    {
        Store = Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        var (link, code) = await Sent(out _);
        var read = await Partner.Read(link, code);
        Assert.Equal((PartnerSight.Page, ReferralState.Received, "Prénom"), (read.Sight, read.Referral!.State, read.Page!.Lines.Single().Label));
        Assert.Null(await Partner.Answer(link, code, new ReferralAct(ActKind.Accept, default) { Meeting = new DateTime(2026, 12, 9, 14, 0, 0) }));
        Assert.Null(await Partner.Answer(link, code, new ReferralAct(ActKind.Meet, default)));
        Assert.Null(await Partner.Answer(link, code, new ReferralAct(ActKind.Finish, default)));
        Assert.Equal(PartnerSight.Nothing, (await Partner.Read(link, code)).Sight);
        var kept = (await Desk.Of(Nour)).Single();
        await Desk.Do(kept.Id, ActKind.TellOutcome, "nour", "aidée");
        Assert.Equal(
            ["Votre demande est partie.", "Le service a lu votre demande.", "Le service vous attend le mercredi 9 décembre 2026 à 14:00.", "Vous avez rencontré le service.", "C’est terminé pour le service. Cela vous a-t-il aidé ?", "Merci. Ce que vous avez dit est gardé avec vos mots."],
            (await Desk.Find(kept.Id))!.Referral.Steps.Select(step => step.ForThePerson?.French));
    }

    [Fact]
    public async Task A_letter_says_nothing_of_the_person_and_neither_does_the_database()
    {
        await Sent(out _);
        Assert.All(door.Sent, letter => Assert.DoesNotContain("Nour", letter.Subject.French + letter.Body.French + letter.Body.English, StringComparison.OrdinalIgnoreCase));
        var (link, code) = door.Last();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var database = string.Concat(Directory.EnumerateFiles(Folder, "prevenance.db*").Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));
        Assert.DoesNotContain(link, database, StringComparison.Ordinal);
        Assert.DoesNotContain("nour", database, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(code);
    }

    [Fact]
    public async Task A_line_that_she_took_out_is_read_by_nobody()
    {
        var (link, code) = await Sent(out var id);
        Assert.Equal(["Prénom"], (await Partner.Read(link, code)).Page!.Lines.Select(line => line.Label));
        Assert.Equal(["Prénom"], (await Desk.Find(await id))!.Page.Lines.Select(line => line.Label));
        await Assert.ThrowsAsync<RefusalException>(async () => await Desk.Send(await id, "odile", []));
    }

    [Fact]
    public async Task A_wrong_code_reads_nothing_and_five_of_them_end_the_link()
    {
        var (link, code) = await Sent(out _);
        for (var time = 0; time < 5; time++)
            Assert.Equal(PartnerSight.Nothing, (await Partner.Read(link, time % 2 == 0 ? "xyz" : null)).Sight);
        Assert.Equal(PartnerSight.Page, (await Partner.Read(link, code)).Sight);
        for (var time = 0; time < 5; time++)
            await Partner.Read(link, "000 00");
        Assert.Equal(PartnerSight.Nothing, (await Partner.Read(link, code)).Sight);
    }

    [Fact]
    public async Task What_is_withdrawn_is_read_no_more_and_says_so_without_a_name()
    {
        var (link, code) = await Sent(out var id);
        await Desk.Do(await id, ActKind.Withdraw, "nour");
        Assert.Equal((PartnerSight.Withdrawn, null), (await Partner.Read(link, code)) is var view ? (view.Sight, view.Page) : default);
        Assert.NotNull(await Partner.Answer(link, code, new ReferralAct(ActKind.Accept, default)));
    }

    [Fact]
    public async Task What_she_agreed_to_until_a_day_is_read_until_that_day()
    {
        var (link, code) = await Sent(out _, Today.AddDays(2));
        Clock.Days = 2;
        Assert.Equal(PartnerSight.Page, (await Partner.Read(link, code)).Sight);
        Clock.Days = 3;
        Assert.Equal(PartnerSight.Nothing, (await Partner.Read(link, code)).Sight);
    }

    [Fact]
    public async Task Silence_is_two_letters_then_a_human_and_none_crosses_an_answer()
    {
        var (link, code) = await Sent(out var id);
        foreach (var days in (double[])[4, 5, 6, 11, 12, 20, 40])
        {
            Clock.Days = days;
            await Round.Go();
            await Round.Go();
            await Post.SendWaiting(door, TestContext.Current.CancellationToken);
        }
        Assert.Equal(3, door.Sent.Count(letter => letter.Body.French.Contains("https://", StringComparison.Ordinal)));
        Assert.Equal(ReferralState.Human, (await Desk.Find(await id))!.Referral.State);
        // A late answer is still an answer.
        Assert.Null(await Partner.Answer(link, code, new ReferralAct(ActKind.Decline, default) { Reason = "no-room" }));
        Assert.Equal(PartnerSight.Nothing, (await Partner.Read(link, code)).Sight);
    }

    [Fact]
    public async Task A_reminder_that_waits_to_leave_does_not_cross_an_answer()
    {
        var (link, code) = await Sent(out _);
        Clock.Days = 6;
        Assert.Equal(1, await Round.Go());
        Assert.Null(await Partner.Answer(link, code, new ReferralAct(ActKind.PutOnWaitingList, default) { Review = Today.AddDays(30) }));
        Assert.Empty(await Post.SendWaiting(door, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_link_that_was_drawn_while_the_question_was_answered_leads_nowhere()
    {
        var (link, code) = await Sent(out var id);
        Assert.Null(await Partner.Answer(link, code, new ReferralAct(ActKind.Decline, default) { Reason = "no-room" }));
        await using var context = DirectoryRecords.In(Store.Database)();
        var late = new Questions(Store, Clock).Draw(context, LetterKind.Reminder, await id);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        Assert.Equal(PartnerSight.Nothing, (await Partner.Read(late.Link, late.Code)).Sight);
        Assert.NotNull(await Partner.Answer(late.Link, late.Code, new ReferralAct(ActKind.Accept, default)));
    }

    [Fact]
    public async Task A_machine_that_dies_while_it_sends_never_sends_twice()
    {
        await Sent(out _);
        Clock.Days = 6;
        await Round.Go();
        door.Becomes = _ => throw new InvalidOperationException("kill -9");
        await Assert.ThrowsAsync<InvalidOperationException>(() => Post.SendWaiting(door, TestContext.Current.CancellationToken));
        door.Becomes = _ => MailOutcome.Sent;
        Assert.Empty(await Post.SendWaiting(door, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_server_that_takes_nothing_now_is_asked_again()
    {
        await Take(Numbered(1));
        door.Becomes = _ => MailOutcome.NotNow;
        await Sent(out _);
        Assert.Empty(door.Sent);
        door.Becomes = _ => MailOutcome.Sent;
        await Post.SendWaiting(door, TestContext.Current.CancellationToken);
        Assert.Equal(2, door.Sent.Count);
    }

    [Fact]
    public async Task A_mail_that_comes_back_and_a_service_that_closes_go_to_a_human_at_once()
    {
        door.Becomes = _ => MailOutcome.NoSuchAddress;
        await Sent(out var id);
        Assert.Equal(ReferralState.Human, (await Desk.Find(await id))!.Referral.State);
        door.Becomes = _ => MailOutcome.Sent;
        await Sent(out var other);
        await Catalogue.SetState("exemple--1", CardState.Ended, null, "odile");
        Assert.Equal(0, await Round.Go());
        Assert.Equal(ReferralState.Human, (await Desk.Find(await other))!.Referral.State);
        await Assert.ThrowsAsync<RefusalException>(() => Desk.Prepare(Nour, "odile", "exemple--1", "un repas", []));
    }

    [Fact]
    public async Task Two_who_answer_at_the_same_moment_are_both_kept()
    {
        var (link, code) = await Sent(out var id);
        await Partner.Read(link, code);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(rank => Task.Run(() => Partner.Answer(link, code, new ReferralAct(ActKind.Accept, default, $"p{rank}")))));
        Assert.Contains((await Desk.Find(await id))!.Referral.State, (ReferralState[])[ReferralState.Accepted, ReferralState.Conflict]);
    }

    [Fact]
    public async Task What_is_erased_of_a_person_is_gone_with_its_links()
    {
        var (link, code) = await Sent(out _);
        await Desk.Forget(Nour);
        Assert.Empty(await Desk.Of(Nour));
        Assert.Equal(PartnerSight.Nothing, (await Partner.Read(link, code)).Sight);
    }

    [Fact]
    public async Task Where_she_lives_does_not_leave_once_it_is_hidden_and_the_service_reads_how_to_write_to_her()
    {
        await Take(Numbered(1));
        // Drafted while it was no secret, sent once it is one.
        var draft = await Desk.Prepare(Nour, "odile", "exemple--1", "un repas", [new("Prénom", "Nour"), new("Commune", "Bron") { TellsWhere = true }]);
        await Desk.Send(draft, "odile", [], hiddenAddress: true);
        var page = (await Desk.Find(draft))!.Page;
        Assert.Equal(("Prénom", true), (page.Lines.Single().Label, page.IsAddressHidden));
        // What it is told on the way is no question of room before its day.
        var invitation = await Desk.Invite(draft);
        Assert.Null(await Partner.Answer(invitation.Link, invitation.Code, new ReferralAct(ActKind.PutOnWaitingList, default) { Review = Today.AddDays(30) }));
        await Post.SendWaiting(door, TestContext.Current.CancellationToken);
        Assert.Equal(0, await Round.Go());
        Clock.Days = 31;
        Assert.Equal(1, await Round.Go());
    }

    [Fact]
    public async Task What_she_takes_back_is_kept_nowhere_and_no_letter_leaves_for_it()
    {
        door.Becomes = _ => MailOutcome.NotNow;
        await Sent(out var id);
        await Desk.Do(await id, ActKind.Withdraw, Actors.Person);
        door.Becomes = _ => MailOutcome.Sent;
        Assert.Empty(await Post.SendWaiting(door, TestContext.Current.CancellationToken));
        Assert.Empty((await Desk.Find(await id))!.Page.Lines);
        await Assert.ThrowsAsync<RefusalException>(async () => await Desk.Invite(await id));
    }

    [Fact]
    public async Task A_draft_is_for_who_prepares_it_goes_by_one_gesture_and_by_itself_after_a_week()
    {
        await Take(Numbered(1));
        var first = await Desk.Prepare(Nour, "odile", "exemple--1", "un repas", []);
        Assert.Equal([true, false], (await Desk.Of(Nour)).SelectMany(kept => new[] { kept.IsSeenBy("odile"), kept.IsSeenBy("karim") }));
        Assert.True(await Desk.Discard(first));
        var second = await Desk.Prepare(Nour, "odile", "exemple--1", "un repas", []);
        Clock.Days = 6;
        await Round.Go();
        Assert.NotNull(await Desk.Find(second));
        Clock.Days = 8;
        await Round.Go();
        Assert.Null(await Desk.Find(second));
        // What was sent is no draft.
        await Sent(out var sent);
        Assert.False(await Desk.Discard(await sent));
    }

    [Fact]
    public async Task Once_her_agreement_is_over_nothing_more_is_asked_of_the_service()
    {
        await Sent(out var id, Today.AddDays(2));
        Clock.Days = 4;
        Assert.Equal(0, await Round.Go());
        await Assert.ThrowsAsync<RefusalException>(async () => await Desk.Invite(await id));
    }

    [Fact]
    public async Task What_is_prepared_twice_at_the_same_moment_is_one_draft()
    {
        await Take(Numbered(1));
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Desk.Prepare(Nour, "odile", "exemple--1", "un repas", [], "0193b6f8000070008000000000000001"))));
        Assert.Single(made.Distinct());
        Assert.Single(await Desk.Of(Nour));
    }

    [Theory, InlineData(-1), InlineData(400)]
    public async Task She_agrees_to_a_day_within_a_year(int days) => await Assert.ThrowsAsync<RefusalException>(() => Sent(out _, Today.AddDays(days)));

    /// <summary>A referral that was sent, and what its two letters brought.</summary>
    private Task<(string Link, string? Code)> Sent(out Task<string> id, DateOnly? until = null)
    {
        var made = new TaskCompletionSource<string>();
        id = made.Task;
        return Send();

        async Task<(string, string?)> Send()
        {
            var (sent, by) = await SendOne(until);
            made.SetResult(sent);
            return by;
        }
    }
}
