using Prevenance.Accounts;
using Prevenance.Directories.Letters;
using Prevenance.Directories.Records;
using Prevenance.Directories.Referrals;
using Prevenance.Directories.Referrals.Keeping;

namespace Prevenance.Directories.Tests.Referrals;

/// <summary>A referral in the days after it left: nobody forgets it, and nothing of it outlives her key.</summary>
public sealed class ReferralFollowedTests(PostgreSqlServer postgreSql) : ReferralDeskTest
{
    private const string Question = "Est-elle déjà venue ?";

    [Theory, InlineData(false), InlineData(true)]
    public async Task Once_her_key_is_destroyed_nothing_of_it_can_be_read_even_in_a_copy_of_the_tables(bool onPostgreSql)
    {
        Store = Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        var (id, by) = await SendOne();
        keys.Destroy(Nour);
        Assert.Null(await Desk.Find(id));
        Assert.Empty(await Desk.Of(Nour));
        Assert.Equal(PartnerSight.Nothing, (await Partner.Read(by.Link, by.Code)).Sight);
        await Assert.ThrowsAsync<RefusalException>(() => Desk.Prepare(Nour, "odile", "exemple--1", "un repas", []));
    }

    [Fact]
    public async Task What_was_kept_before_people_had_keys_of_their_own_for_it_is_still_read()
    {
        var seal = Store.Seal!.For("referrals");
        await using (var context = DirectoryRecords.In(Store.Database)())
        {
            context.Add(new ReferralRow { Id = "ancienne", Person = seal.NameOf(Nour.Value), Sender = "odile", Service = "exemple--1", Sealed = ReferralSeals.Close(seal, new ReferralPage("Un service", "un repas", [])), IsOpen = true });
            context.Add(new ReferralActRow { Referral = "ancienne", Rank = 0, Sealed = ReferralSeals.Close(seal, new ReferralAct(ActKind.Send, new DateTime(2026, 11, 27, 9, 0, 0), "odile")) });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        Assert.Equal(ReferralState.Sent, (await Desk.Of(Nour)).Single().Referral.State);
        await Desk.Do("ancienne", ActKind.Withdraw, Actors.Person);
        Assert.Equal(ReferralState.Withdrawn, (await Desk.Find("ancienne"))!.Referral.State);
    }

    [Fact]
    public async Task What_a_service_asks_is_replied_to_and_read_behind_a_link_that_is_sent_for_it()
    {
        var (id, by) = await SendOne();
        Assert.Null(await Answer(by, ActKind.Ask, Question));
        var asked = (await Desk.Find(id))!.Referral;
        Assert.Equal((ReferralState.Human, true), (asked.State, asked.IsAsked));
        var letters = door.Sent.Count;
        await Desk.Do(id, "odile", new ReferralAct(ActKind.Reply, default) { Words = "Oui, en 2024." });
        await Deliver();
        Assert.Equal(letters + 2, door.Sent.Count);
        var read = await Partner.Read(door.Last().Link, door.Last().Code);
        Assert.Equal((ReferralState.Received, false), (read.Referral!.State, read.Referral.IsAsked));
        Assert.Equal([Question, "Oui, en 2024."], read.Referral.Steps.Where(step => step.Words is not null).Select(step => step.Words));
        // No more reminders than two in all; and in silence again, a human again.
        Clock.Days = 20;
        Assert.Equal(0, await Round.Go());
        Assert.Equal(ReferralState.Human, (await Desk.Find(id))!.Referral.State);
    }

    [Fact]
    public async Task Nothing_is_replied_where_nothing_was_asked()
    {
        var (id, by) = await SendOne();
        await Assert.ThrowsAsync<RefusalException>(() => Desk.Do(id, "odile", new ReferralAct(ActKind.Reply, default) { Words = "Oui." }));
        await Answer(by, ActKind.Ask, Question);
        await Assert.ThrowsAsync<RefusalException>(() => Desk.Do(id, "odile", new ReferralAct(ActKind.Reply, default)));
    }

    [Fact]
    public async Task Those_who_were_written_to_at_two_addresses_are_two_and_one_address_is_one()
    {
        await Take(Numbered(1, ("courriel", "accueil@exemple.fr, direction@exemple.fr")));
        var id = await Desk.Prepare(Nour, "odile", "exemple--1", "un repas", []);
        await Desk.Send(id, "odile", []);
        await Deliver();
        var first = door.Last();
        foreach (var days in (double[])[5, 11])
        {
            Clock.Days = days;
            await Round.Go();
            await Deliver();
        }
        var second = door.Last();
        Assert.Equal(2, door.Sent.Select(letter => letter.To).Distinct().Count());
        Assert.Null(await Answer(first, ActKind.Accept));
        Assert.Null(await Answer(second, ActKind.Decline, reason: "no-room"));
        Assert.Equal(ReferralState.Conflict, (await Desk.Find(id))!.Referral.State);
    }

    [Fact]
    public async Task Who_accepted_may_change_the_day_or_her_mind_and_she_reads_it()
    {
        var (id, by) = await SendOne();
        await Answer(by, ActKind.Accept, meeting: new DateTime(2026, 12, 9, 14, 0, 0));
        Assert.Null(await Answer(by, ActKind.Accept, meeting: new DateTime(2026, 12, 10, 9, 0, 0)));
        Assert.Equal("Le service vous attend le jeudi 10 décembre 2026 à 09:00.", (await Desk.Find(id))!.ForThePerson!.Value.French);
        Assert.Null(await Answer(by, ActKind.Decline, reason: "no-room"));
        Assert.Equal(ReferralState.Declined, (await Desk.Find(id))!.Referral.State);
    }

    [Fact]
    public async Task A_letter_of_which_nobody_knows_whether_it_left_goes_to_a_human_once()
    {
        door.Becomes = _ => MailOutcome.Unsure;
        var (id, _) = await SendOne();
        Assert.True((await Desk.Find(id))!.Referral.WaitsForReferent);
        await Round.Go();
        Assert.Single((await Desk.Find(id))!.Referral.Steps, step => step.Act == ActKind.LoseLetter);
    }

    [Fact]
    public async Task So_does_one_that_was_leaving_when_the_machine_died()
    {
        door.Becomes = _ => throw new InvalidOperationException("kill -9");
        await Take(Numbered(1));
        var id = await Desk.Prepare(Nour, "odile", "exemple--1", "un repas", []);
        await Desk.Send(id, "odile", []);
        await Assert.ThrowsAsync<InvalidOperationException>(Deliver);
        await Round.Go();
        Assert.Equal(ReferralState.Sent, (await Desk.Find(id))!.Referral.State);
        Clock.Days = 1;
        await Round.Go();
        await Round.Go();
        var told = (await Desk.Find(id))!.Referral;
        Assert.Equal((ReferralState.Human, 1), (told.State, told.Steps.Count(step => step.Act == ActKind.LoseLetter)));
    }

    [Fact]
    public async Task A_waiting_list_and_a_meeting_of_which_nobody_says_anything_come_back_to_a_human_until_somebody_does()
    {
        var (id, by) = await SendOne();
        await Answer(by, ActKind.PutOnWaitingList, review: Today.AddDays(5));
        Clock.Days = 6;
        Assert.False((await Desk.Find(id))!.Referral.WaitsForReferent);
        Clock.Days = 30;
        var waiting = (await Desk.Find(id))!;
        Assert.Equal((ReferralState.WaitingList, true, true), (waiting.Referral.State, waiting.Referral.WaitsForReferent, waiting.IsNews(Today.AddDays(30))));
        await Desk.Do(id, "odile", new ReferralAct(ActKind.Accept, default) { Meeting = new DateTime(2027, 1, 4, 9, 0, 0) });
        Assert.False((await Desk.Find(id))!.Referral.WaitsForReferent);
        Clock.Days = 90;
        Assert.Equal((ReferralState.Accepted, true), (await Desk.Find(id))!.Referral is var met ? (met.State, met.WaitsForReferent) : default);
        await Desk.Do(id, "odile", new ReferralAct(ActKind.Meet, default));
        Assert.False((await Desk.Find(id))!.Referral.WaitsForReferent);
    }

    [Fact]
    public async Task What_is_waited_for_holds_her_file_until_she_no_longer_agrees()
    {
        var (id, by) = await SendOne(Today.AddDays(60));
        Assert.Equal(Today.AddDays(60), (await Desk.Held([Nour, new FileKey("autre")], Today)).Single().Value);
        Assert.Empty(await Desk.Held([Nour], Today.AddDays(61)));
        await Answer(by, ActKind.Decline, reason: "no-room");
        Assert.Empty(await Desk.Held([Nour], Today));
        Assert.Equal(ReferralState.Declined, (await Desk.Find(id))!.Referral.State);
    }

    [Fact]
    public async Task Nobody_writes_more_than_fits_a_page_neither_the_worker_nor_the_service()
    {
        var (id, by) = await SendOne();
        Assert.Contains("2000", (await Answer(by, ActKind.Ask, new string('a', 2_001)))!.Value.French, StringComparison.Ordinal);
        Assert.Null(await Answer(by, ActKind.Ask, new string('a', 2_000)));
        var refused = await Assert.ThrowsAsync<RefusalException>(() => Desk.Do(id, "odile", new ReferralAct(ActKind.Reply, default) { Words = new string('b', 2_001) }));
        Assert.Contains("2000", refused.Reason.French, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_social_security_number_that_anybody_writes_is_not_kept()
    {
        await Take(Numbered(1));
        var id = await Desk.Prepare(Nour, "odile", "exemple--1", "un repas, n° 1 70 01 69 999 999 79", []);
        await Desk.Send(id, "odile", []);
        await Deliver();
        Assert.Null(await Answer(door.Last(), ActKind.Ask, "Est-ce bien 170016999999979 ?"));
        var kept = (await Desk.Find(id))!;
        Assert.Equal("un repas, n° (numéro de sécurité sociale non gardé)", kept.Page.Purpose);
        Assert.Contains(kept.Referral.Steps, step => step.Words == "Est-ce bien (numéro de sécurité sociale non gardé) ?");
    }

    [Fact]
    public async Task A_refusal_says_what_is_possible_in_plain_words()
    {
        var (_, by) = await SendOne();
        await Partner.Read(by.Link, by.Code);
        var refused = await Answer(by, ActKind.Finish);
        Assert.Equal("ce n’est pas possible là où en est la demande ; possible : accepter, mettre sur liste d’attente, décliner, retirer, poser une question ; sinon, une nouvelle orientation qui nomme celle-ci", refused!.Value.French);
    }
}
