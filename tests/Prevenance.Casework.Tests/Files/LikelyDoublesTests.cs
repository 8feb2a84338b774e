using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Accounts.Openings;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Files;
using Prevenance.Casework.Households;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Tests.Files;

/// <summary>The second file of somebody who hides, made by who cannot find the first one: by the hall of the team of the other side, or by a third team.</summary>
public sealed class LikelyDoublesTests(PostgreSqlServer postgreSql) : PartedFamilyTest(postgreSql)
{
    private const string Where = "9 rue des Lilas, Vaulx-en-Velin";

    private SamePersons Same => Services.GetRequiredService<SamePersons>();

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_second_file_of_who_hides_is_not_there_for_the_other_side_and_its_maker_goes_on_with_it(bool onPostgreSql)
    {
        await Parted(onPostgreSql);
        var hall = await Worker("hall", Role.Reception, "sud");
        Assert.DoesNotContain(await Search.Named(await Pass(hall, Gesture.SearchPeople), "fatima moreau"), one => one.Name == "Fatima Moreau");
        var second = await Made(hall, "sud");
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(bruno, Gesture.ReadFile, second));
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(bruno, Gesture.BookAppointment, second));
        Assert.DoesNotContain(await Search.Named(await Pass(bruno, Gesture.SearchPeople), "fatima"), one => one.File == second);
        Assert.Equal(second, Assert.Single(await Search.Named(await Pass(hall, Gesture.SearchPeople), "fatima")).File);
        var at = Clock.GetUtcNow().AddDays(1);
        await Services.GetRequiredService<AppointmentBook>().Book(await Pass(hall, Gesture.BookAppointment, second), hall.Account!, at, 30, AppointmentPlace.Office, "");
        Assert.Single(await DayOf(hall, at));
        Assert.Empty(await DayOf(bruno, at));
    }

    [Fact]
    public async Task Where_who_hides_lives_is_read_in_her_second_file_by_nobody_of_the_team_who_does_not_follow_it()
    {
        await Parted();
        var (hall, paul) = (await Worker("hall", Role.Reception, "sud"), await Worker("paul", Role.SocialWorker, "sud"));
        var second = await Made(hall, "sud");
        Assert.DoesNotContain((await People.Read(await Pass(paul, Gesture.ReadFile, second)))!.Contacts, means => means.Kind == MeansKind.Post);
        Assert.Contains((await People.Read(await Pass(paul, Gesture.ReadFile, second)))!.Contacts, means => means.Kind == MeansKind.Telephone);
        await Missions.Give(new Mission(paul.Account, second, MissionKind.Referent, "sud", new Days(Today)));
        Assert.Contains((await People.Read(await Pass(paul, Gesture.ReadFile, second)))!.Contacts, means => means.Value == Where);
    }

    [Fact]
    public async Task No_glass_opens_the_second_file_to_another_team_and_who_follows_the_other_side_has_not_even_its_initials()
    {
        await Parted();
        var (far, hall) = (await Worker("far", Role.SocialWorker, "est"), await Worker("hall", Role.Reception, "ouest"));
        var second = await Made(hall, "ouest");
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(far, Gesture.ReadFile, second));
        Assert.False(await Services.GetRequiredService<OpeningBook>().BreakGlass(far, second, "une raison de test"));
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(far, Gesture.ReadFile, second));
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(bruno, Gesture.ReadFile, second));
        // What they find is the first file, of which the family that they follow tells.
        Assert.Null(Assert.Single(await Search.Named(await Pass(bruno, Gesture.SearchPeople), "fatima")).File);
    }

    [Fact]
    public async Task Who_made_the_second_file_reads_what_they_wrote_be_they_of_the_other_side()
    {
        await Parted();
        var second = await Made(bruno, "sud");
        Assert.Equal(Answer.Reason, await Gate.WouldAnswer(bruno, Gesture.ReadFile, second));
        Assert.Contains((await People.Read(await Pass(bruno, Gesture.ReadFile, second)))!.Contacts, means => means.Value == Where);
        Assert.Equal(Answer.Yes, await Gate.WouldAnswer(bruno, Gesture.ReadFile, luc));
    }

    [Fact]
    public async Task A_file_that_becomes_like_hers_by_another_name_is_kept_behind_her_walls_from_then_on()
    {
        await Parted();
        var hall = await Worker("hall", Role.Reception, "sud");
        var paul = await Worker("paul", Role.SocialWorker, "sud");
        var other = await Known(paul, "sud", Named("Samira", "Haddad", "1985-03-12"));
        Assert.Equal(Answer.Reason, await Gate.WouldAnswer(bruno, Gesture.ReadFile, other));
        await People.Change(await Pass(paul, Gesture.ChangeSituation, other), person => person with { FirstNames = PersonName.Of("Fatima"), UsageName = PersonName.Of("Moreau") });
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(bruno, Gesture.ReadFile, other));
        // Typed otherwise again, it lifts nothing: a human does.
        await People.Change(await Pass(paul, Gesture.ChangeSituation, other), person => person with { FirstNames = PersonName.Of("Samira"), UsageName = PersonName.Of("Haddad") });
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(bruno, Gesture.ReadFile, other));
        Assert.Equal(other, Assert.Single(await Search.Named(await Pass(hall, Gesture.SearchPeople), "haddad")).File);
    }

    [Fact]
    public async Task A_second_file_that_was_there_before_her_address_was_hidden_is_kept_behind_her_walls_as_well()
    {
        await Family();
        var hall = await Worker("hall", Role.Reception, "sud");
        var second = await Made(hall, "sud");
        Assert.Equal(Answer.Reason, await Gate.WouldAnswer(bruno, Gesture.ReadFile, second));
        await Part();
        // Her other side is followed in that team from now on only: the wall follows.
        await Follow();
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(bruno, Gesture.ReadFile, second));
    }

    [Fact]
    public async Task Who_follows_her_and_who_answers_for_the_team_are_told_and_say_that_they_are_two_people()
    {
        await Parted();
        var (hall, head) = (await Worker("hall", Role.Reception, "sud"), await Worker("head", Role.TeamManager, "nord"));
        var second = await Made(hall, "sud");
        foreach (var told in new[] { odile, head })
        {
            Assert.Equal([fatima], await Same.ToSettle(told));
            Assert.Equal((second, "sud"), (await Same.ToSettle(await Pass(told, Gesture.MergePeople, fatima))) is [var one] ? (one.File, Assert.Single(one.Teams)) : default);
        }
        Assert.Empty(await Same.ToSettle(bruno));
        Assert.Empty(await Same.ToSettle(hall));
        await Same.Settle(await Pass(odile, Gesture.MergePeople, fatima), second, areOne: false);
        Assert.Equal(Answer.Reason, await Gate.WouldAnswer(bruno, Gesture.ReadFile, second));
        Assert.Equal(Answer.Glass, await Gate.WouldAnswer(await Worker("far", Role.SocialWorker, "est"), Gesture.ReadFile, second));
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(bruno, Gesture.ReadFile, fatima));
        Assert.Empty(await Same.ToSettle(odile));
        await Assert.ThrowsAsync<RefusalException>(async () => await Same.Settle(await Pass(odile, Gesture.MergePeople, fatima), second, areOne: true));
        await Assert.ThrowsAsync<RefusalException>(async () => await Same.Settle(await Pass(odile, Gesture.MergePeople, fatima), luc, areOne: false));
    }

    [Fact]
    public async Task Said_to_be_hers_the_second_file_stays_behind_her_walls_and_opens_to_nobody_else()
    {
        await Parted();
        var hall = await Worker("hall", Role.Reception, "sud");
        var second = await Made(hall, "sud");
        await Same.Settle(await Pass(odile, Gesture.MergePeople, fatima), second, areOne: true);
        Assert.Empty(await Same.ToSettle(odile));
        Assert.Equal((Answer.NotThere, Answer.NotThere), (await Gate.WouldAnswer(bruno, Gesture.ReadFile, second), await Gate.WouldAnswer(odile, Gesture.ReadFile, second)));
        // Whoever may see both reads each with the other.
        await Missions.Give(new Mission(odile.Account, second, MissionKind.Replacement, null, new Days(Today)));
        Assert.Equal(2, (await Services.GetRequiredService<FileSights>().Whole(await Pass(odile, Gesture.ReadFile, fatima))).Count);
    }

    [Fact]
    public async Task Who_may_see_both_joins_them_though_an_address_is_hidden_in_one()
    {
        await Parted();
        var second = await Made(odile, "nord");
        await Same.Join(await Pass(await Worker("head", Role.TeamManager, "nord"), Gesture.MergePeople, fatima), await Pass(await Worker("chief", Role.TeamManager, "nord"), Gesture.MergePeople, second), Today);
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(bruno, Gesture.ReadFile, second));
    }

    [Fact]
    public async Task What_was_taken_back_of_two_people_is_likely_again()
    {
        await Parted();
        var second = await Made(await Worker("hall", Role.Reception, "nord"), "nord");
        var head = await Worker("head", Role.TeamManager, "nord");
        await Same.Settle(await Pass(odile, Gesture.MergePeople, fatima), second, areOne: false);
        await Same.Undo(await Pass(head, Gesture.UndoMerge, fatima), await Pass(head, Gesture.UndoMerge, second));
        Assert.Equal([fatima], await Same.ToSettle(odile));
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(bruno, Gesture.ReadFile, second));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Who_said_what_a_file_of_another_team_is_takes_it_back_and_a_colleague_does_not(bool areOne)
    {
        await Parted();
        var (second, paul) = (await Made(await Worker("hall", Role.Reception, "sud"), "sud"), await Worker("paul", Role.SocialWorker, "nord"));
        await Same.Settle(await Pass(odile, Gesture.MergePeople, fatima), second, areOne);
        await Missions.Give(new Mission(paul.Account, fatima, MissionKind.Replacement, "nord", new Days(Today)));
        await Assert.ThrowsAsync<RefusalException>(async () => await Same.TakeBack(await Pass(paul, Gesture.MergePeople, fatima), second));
        await Same.TakeBack(await Pass(odile, Gesture.MergePeople, fatima), second);
        Assert.Equal([fatima], await Same.ToSettle(odile));
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(bruno, Gesture.ReadFile, second));
        await Assert.ThrowsAsync<RefusalException>(async () => await Same.TakeBack(await Pass(odile, Gesture.MergePeople, fatima), second));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Who_made_a_second_file_across_the_walls_goes_on_with_it_once_that_they_are_two_is_taken_back(bool onPostgreSql)
    {
        await Parted(onPostgreSql);
        var second = await Made(bruno, "sud");
        var settles = await Pass(odile, Gesture.MergePeople, fatima);
        var since = Assert.Single(await Same.ToSettle(settles)).At;
        await Same.Settle(settles, second, areOne: false);
        Clock.Days += 1;
        await Same.TakeBack(settles, second);
        Assert.Equal((second, since), (await Same.ToSettle(settles)) is [var kept] ? (kept.File, kept.At) : default);
        Assert.Equal(Answer.Reason, await Gate.WouldAnswer(bruno, Gesture.ReadFile, second));
        Assert.Equal(second, Assert.Single(await Search.Named(await Pass(bruno, Gesture.SearchPeople), "fatima"), one => one.File is not null).File);
        Assert.Contains((await People.Read(await Pass(bruno, Gesture.ReadFile, second)))!.Contacts, means => means.Value == Where);
    }

    [Fact]
    public async Task What_was_likely_by_another_name_is_kept_again_though_it_is_typed_otherwise_since()
    {
        await Parted();
        var (paul, second) = (await Worker("paul", Role.SocialWorker, "sud"), await Made(await Worker("hall", Role.Reception, "sud"), "sud"));
        var settles = await Pass(odile, Gesture.MergePeople, fatima);
        await Same.Settle(settles, second, areOne: false);
        await People.Change(await Pass(paul, Gesture.ChangeSituation, second), person => person with { FirstNames = PersonName.Of("Samira"), UsageName = PersonName.Of("Haddad"), Birth = null });
        Assert.Equal(Answer.Reason, await Gate.WouldAnswer(bruno, Gesture.ReadFile, second));
        await Same.TakeBack(settles, second);
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(bruno, Gesture.ReadFile, second));
    }

    [Fact]
    public async Task The_second_file_of_a_child_who_lives_on_both_sides_is_there_for_both_and_says_to_nobody_across_where_she_is()
    {
        await Parted();
        var (hall, far) = (await Worker("hall", Role.Reception, "sud"), await Worker("far", Role.SocialWorker, "est"));
        var child = Named("Inès", "Moreau", "2018-05-20") with { Contacts = [new ContactMeans(MeansKind.Post, Where)] };
        await People.Create(await Pass(hall, Gesture.CreatePerson), child, "sud", referent: null);
        Assert.Equal((Answer.Reason, Answer.Glass), (await Gate.WouldAnswer(bruno, Gesture.ReadFile, child.Key), await Gate.WouldAnswer(far, Gesture.ReadFile, child.Key)));
        await Missions.Give(new Mission(bruno.Account, child.Key, MissionKind.Referent, "sud", new Days(Today)));
        var read = (await People.Read(await Pass(bruno, Gesture.ReadFile, child.Key)))!;
        Assert.Equal(PersonName.Of("Inès"), read.FirstNames);
        Assert.Empty(read.Contacts);
        Assert.Equal([ines], await Same.ToSettle(odile));
    }

    [Fact]
    public async Task Nobody_is_sent_to_ask_who_follows_the_other_side()
    {
        await Parted();
        await Made(await Worker("hall", Role.Reception, "sud"), "sud");
        var settles = await Pass(odile, Gesture.MergePeople, fatima);
        var second = Assert.Single(await Same.ToSettle(settles), one => !one.IsFromAcross).File;
        await Same.Settle(settles, second, areOne: false);
        await Same.TakeBack(settles, second);
        Assert.False(Assert.Single(await Same.ToSettle(settles)).IsFromAcross);
        await Made(bruno, "sud");
        Assert.Equal([false, true], (await Same.ToSettle(settles)).Select(one => one.IsFromAcross).Order());
    }

    [Fact]
    public async Task A_second_file_is_there_again_for_everybody_once_her_address_is_hidden_no_more()
    {
        await Parted();
        var second = await Made(await Worker("hall", Role.Reception, "sud"), "sud");
        var pass = await Pass(odile, Gesture.ChangeSituation, fatima);
        await Households.Save(pass, new Showing(fatima, Today));
        Assert.Equal(Answer.Reason, await Gate.WouldAnswer(bruno, Gesture.ReadFile, second));
        Assert.Equal(Answer.Glass, await Gate.WouldAnswer(await Worker("far", Role.SocialWorker, "est"), Gesture.ReadFile, second));
        Assert.Empty(await Same.ToSettle(odile));
    }

    [Fact]
    public async Task A_file_of_a_child_who_lives_with_the_other_side_says_so_and_stays_theirs()
    {
        await Parted();
        var his = await Known(bruno, "sud", Named("Lina", "Moreau", "2010-06-30"));
        var joining = new Joining { Of = luc, Person = his, View = HouseholdView.Menage, Household = (await Seen(bruno, luc))[0].Key, From = Today, RecordedOn = Today, Parent = luc };
        await Households.Save(await Pass(bruno, Gesture.ChangeSituation, luc), joining, await Pass(bruno, Gesture.ChangeSituation, his));
        await People.Change(await Pass(bruno, Gesture.ChangeSituation, his), person => person with { FirstNames = PersonName.Of("Yasmine") });
        Assert.Equal(Answer.Yes, await Gate.WouldAnswer(bruno, Gesture.ReadFile, his));
        Assert.Empty(await Same.ToSettle(odile));
    }

    [Fact]
    public async Task Erased_files_keep_nobody_s_beside_them()
    {
        await Parted();
        var second = await Made(await Worker("hall", Role.Reception, "sud"), "sud");
        await People.Erase(await Pass(await Worker("head", Role.TeamManager, "nord"), Gesture.RunRetention), fatima);
        Assert.Equal(Answer.Reason, await Gate.WouldAnswer(bruno, Gesture.ReadFile, second));
    }

    private async Task Parted(bool onPostgreSql = false)
    {
        await Family(onPostgreSql);
        await Part();
        await Follow();
    }

    private async Task<FileKey> Made(Viewer by, string team)
    {
        var person = Named("Fatima", "Moreau", "1985-03-12") with { Contacts = [new ContactMeans(MeansKind.Telephone, "06 39 98 00 15"), new ContactMeans(MeansKind.Post, Where)] };
        await People.Create(await Pass(by, Gesture.CreatePerson), person, team, referent: null);
        return person.Key;
    }

    private async Task<IReadOnlyList<DayLine>> DayOf(Viewer viewer, DateTimeOffset at) =>
        await Services.GetRequiredService<DayLists>().Of(await Pass(viewer, Gesture.BookAppointment), await Accounts(), FrenchTime.DayOf(at));

    private async Task<IReadOnlyList<string>> Accounts()
    {
        using var scope = Services.CreateScope();
        return [.. (await scope.ServiceProvider.GetRequiredService<Prevenance.Accounts.Staff.StaffBook>().Names()).Keys];
    }
}
