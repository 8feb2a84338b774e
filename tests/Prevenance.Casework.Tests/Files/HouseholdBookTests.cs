using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Missions;
using Prevenance.Accounts.Openings;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Households;
using Prevenance.Casework.People;
using Prevenance.Casework.Records;

namespace Prevenance.Casework.Tests.Files;

/// <summary>What each side reads, and may change, of a family that parts.</summary>
public sealed class HouseholdBookTests(PostgreSqlServer postgreSql) : PartedFamilyTest(postgreSql)
{
    [Theory, InlineData(false), InlineData(true)]
    public async Task A_household_comes_back_as_it_was_told_in_its_three_views(bool onPostgreSql)
    {
        await Family(onPostgreSql);
        await Join(yasmine, HouseholdView.Famille);
        var seen = await Seen(odile, fatima);
        Assert.Equal([HouseholdView.Famille, HouseholdView.Menage], seen.Select(one => one.View));
        Assert.Equal(["Fatima Moreau", "Inès Moreau", "Luc Moreau", "Yasmine Moreau"], seen[1].Members.Select(member => member.Name).Order());
        Assert.Equal(["Fatima Moreau", "Yasmine Moreau"], seen[0].Members.Select(member => member.Name).Order());
        Assert.All(seen.SelectMany(one => one.Members), member => Assert.Equal(new Days(Together), member.Days));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task They_part_and_each_side_reads_its_own(bool onPostgreSql)
    {
        await Family(onPostgreSql);
        await Part();
        var hers = await Seen(odile, fatima);
        Assert.Equal([true, false], hers.Select(one => one.IsHidden));
        Assert.Equal(["Fatima Moreau 100", "Inès Moreau 50", "Yasmine Moreau 100"], hers[0].Members.Select(member => $"{member.Name} {member.Percent}").Order());
        Assert.All(hers[1].Members, member => Assert.Equal(Apart.AddDays(-1), member.Days.To));

        await Follow();
        var his = await Seen(bruno, luc);
        Assert.Equal([false, false], his.Select(one => one.IsHidden));
        Assert.Equal(["Inès Moreau 50", "Luc Moreau 100"], his[0].Members.Select(member => $"{member.Name} {member.Percent}").Order());
        Assert.Equal(["F. M.", "Inès Moreau", "Luc Moreau", "Y. M."], his[1].Members.Select(member => member.Name).Order());
    }

    [Fact]
    public async Task What_tells_of_the_hidden_home_is_on_no_page_of_the_child_who_lives_in_both()
    {
        await Family();
        await Part();
        await Follow();
        var childs = await Seen(bruno, ines);
        Assert.Equal(2, childs.Count);
        Assert.DoesNotContain(childs, one => one.IsHidden);
        Assert.Contains(await Seen(odile, ines), one => one.IsHidden);
        var hidden = (await Seen(odile, ines)).Single(one => one.IsHidden).Key;
        await Assert.ThrowsAsync<RefusalException>(async () => await Households.Save(await Pass(bruno, Gesture.ChangeSituation, ines), new Departure(ines, hidden, Today)));
    }

    [Fact]
    public async Task From_then_on_neither_side_s_workers_open_the_other_and_a_search_tells_initials()
    {
        await Family();
        await Part();
        await Follow();
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(bruno, Gesture.ReadFile, fatima));
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(odile, Gesture.ReadFile, luc));
        Assert.Equal(Answer.Yes, await Gate.WouldAnswer(odile, Gesture.ReadFile, fatima));
        Assert.Equal(Answer.Yes, await Gate.WouldAnswer(bruno, Gesture.ReadFile, ines));
        Assert.Equal(["F. M.", "Inès Moreau", "Luc Moreau", "Y. M."], (await Search.Named(await Pass(bruno, Gesture.SearchPeople), "moreau")).Select(one => one.Name).Order());
    }

    [Fact]
    public async Task Who_follows_both_sides_stays_with_the_one_that_hides_and_with_both_where_both_do()
    {
        await Family();
        await Part();
        Assert.Equal((Answer.Yes, Answer.NotThere), (await Gate.WouldAnswer(odile, Gesture.ReadFile, fatima), await Gate.WouldAnswer(odile, Gesture.ReadFile, luc)));
        // A colleague opens one side or the other, for a reason: the team follows both.
        Assert.Equal(Answer.Reason, await Gate.WouldAnswer(karim, Gesture.ReadFile, luc));
        await Households.Save(await Pass(karim, Gesture.ChangeSituation, luc), new Hiding(luc, (await Seen(karim, luc))[0].Key, Today, Today));
        Assert.Equal(Answer.Yes, await Gate.WouldAnswer(odile, Gesture.ReadFile, fatima));
    }

    [Fact]
    public async Task Who_follows_neither_side_breaks_no_glass_of_the_hidden_one()
    {
        await Family();
        var far = await Worker("far", Role.SocialWorker, "ouest");
        Assert.Equal(Answer.Glass, await Gate.WouldAnswer(far, Gesture.ReadFile, fatima));
        await Part();
        Assert.False(await Services.GetRequiredService<OpeningBook>().BreakGlass(far, fatima, "elle est au guichet"));
        Assert.Equal((Answer.NotThere, Answer.Glass), (await Gate.WouldAnswer(far, Gesture.ReadFile, fatima), await Gate.WouldAnswer(far, Gesture.ReadFile, luc)));
    }

    [Fact]
    public async Task A_hidden_address_is_shown_by_a_gesture_of_its_own_to_her_worker_and_to_nobody_else()
    {
        await Family();
        await Facts.Add(await Pass(odile, Gesture.ChangeSituation, fatima), [Address("ville", "Villeurbanne"), Address("loyer", "620")]);
        Assert.Equal(["loyer", "ville"], await Known(odile, fatima, "page"));
        await Part();
        Assert.Equal(["loyer"], await Known(odile, fatima, "page"));
        Assert.Equal(["loyer", "ville"], await Known(odile, fatima, "hidden address"));
        Assert.Equal(["loyer"], await Known(karim, fatima, "hidden address"));
        Assert.Equal([], (await People.Read(await Pass(karim, Gesture.ReadFile, fatima)))!.Contacts.Where(means => means.Kind == MeansKind.Post));
        Assert.Contains((await People.Read(await Ask(odile, fatima, "hidden address")))!.Contacts, means => means.Kind == MeansKind.Post);

        async Task<IEnumerable<string>> Known(Viewer viewer, FileKey file, string part) => (await Facts.Read(await Ask(viewer, file, part))).Variables.Order();
    }

    [Fact]
    public async Task Once_it_is_hidden_no_more_both_sides_open_again_as_others_do_and_her_address_is_back()
    {
        await Family();
        await Facts.Add(await Pass(odile, Gesture.ChangeSituation, fatima), [Address("ville", "Villeurbanne")]);
        await Part();
        await Follow();
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(bruno, Gesture.ReadFile, fatima));
        await Households.Save(await Pass(odile, Gesture.ChangeSituation, fatima), new Showing(fatima, Today));
        Assert.Equal((Answer.Glass, Answer.Yes), (await Gate.WouldAnswer(bruno, Gesture.ReadFile, fatima), await Gate.WouldAnswer(odile, Gesture.ReadFile, fatima)));
        Assert.Equal((Answer.Yes, false), (await Gate.WouldAnswer(bruno, Gesture.ReadFile, luc), (await Seen(odile, fatima)).Any(one => one.IsHidden)));
        Assert.Contains("ville", (await Facts.Read(await Pass(odile, Gesture.ReadFile, fatima))).Variables);
        Assert.Contains(await Services.GetRequiredService<AccessJournal>().Of(fatima), line => line.Entry.Part == "address hidden no more");
        // It may be hidden again.
        await Households.Save(await Pass(odile, Gesture.ChangeSituation, fatima), new Hiding(fatima, (await Seen(odile, fatima)).First(one => one.View == HouseholdView.Menage && one.IsOn(Today)).Key, Today, Today));
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(bruno, Gesture.ReadFile, fatima));
    }

    [Fact]
    public async Task Nobody_shows_an_address_that_they_may_not_see_nor_one_that_is_not_hidden()
    {
        await Family();
        await Assert.ThrowsAsync<RefusalException>(async () => await Households.Save(await Pass(odile, Gesture.ChangeSituation, fatima), new Showing(fatima, Today)));
        await Part();
        Assert.False(await Households.MayShow(await Pass(karim, Gesture.ChangeSituation, fatima)));
        await Assert.ThrowsAsync<RefusalException>(async () => await Households.Save(await Pass(karim, Gesture.ChangeSituation, fatima), new Showing(fatima, Today)));
        await Follow();
        var head = await Worker("head", Role.TeamManager, "nord");
        Assert.True(await Households.MayShow(await Pass(head, Gesture.ChangeSituation, fatima)));
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(await Worker("far", Role.SocialWorker, "ouest"), Gesture.ReadFile, fatima));
    }

    [Fact]
    public async Task While_the_other_side_hides_too_its_walls_stay()
    {
        await Family();
        await Part();
        await Households.Save(await Pass(karim, Gesture.ChangeSituation, luc), new Hiding(luc, (await Seen(karim, luc))[0].Key, Today, Today));
        await Follow();
        await Households.Save(await Pass(odile, Gesture.ChangeSituation, fatima), new Showing(fatima, Today));
        Assert.Equal((Answer.NotThere, Answer.NotThere), (await Gate.WouldAnswer(odile, Gesture.ReadFile, luc), await Gate.WouldAnswer(bruno, Gesture.ReadFile, fatima)));
    }

    [Fact]
    public async Task Somebody_of_whom_nobody_told_with_whom_she_lives_hides_too()
    {
        await Family();
        var zoe = await Known(odile, "nord", Named("Zoé", "Petit"));
        await Facts.Add(await Pass(odile, Gesture.ChangeSituation, zoe), [Address("ville", "Bron")]);
        await Households.Save(await Pass(odile, Gesture.ChangeSituation, zoe), new Hiding(zoe, HouseholdBook.NewKey(), Today, Today));
        Assert.Equal((true, "Zoé Petit"), (Assert.Single(await Seen(odile, zoe)).IsHidden, Assert.Single((await Seen(odile, zoe))[0].Members).Name));
        Assert.Empty((await Facts.Read(await Pass(odile, Gesture.ReadFile, zoe))).Facts);
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(await Worker("far", Role.SocialWorker, "ouest"), Gesture.ReadFile, zoe));
    }

    [Fact]
    public async Task What_the_writer_does_not_see_stays_as_it_was()
    {
        await Family();
        await Part();
        var seen = (await People.Read(await Pass(odile, Gesture.ReadFile, fatima)))!;
        Assert.Single(seen.Contacts);
        await People.Change(await Pass(odile, Gesture.ChangeSituation, fatima), person => person with { UsedName = PersonName.Of("Fati") });
        Assert.Equal(2, (await People.Read(await Ask(odile, fatima, "hidden address")))!.Contacts.Count);
    }

    [Fact]
    public async Task What_the_other_one_will_see_is_told_before_it_is_kept()
    {
        await Family();
        await Households.Save(
            await Pass(odile, Gesture.ChangeSituation, luc),
            Joined(ines, HouseholdView.Famille) with { Of = luc, Parent = luc },
            await Pass(odile, Gesture.ChangeSituation, ines));
        var other = Assert.Single(await Households.AsOthersSee(await Pass(odile, Gesture.ChangeSituation, fatima), Parting()));
        Assert.Equal("Luc Moreau", other.Name);
        Assert.Equal(["Inès Moreau", "Luc Moreau"], other.Households[0].Members.Select(member => member.Name).Order());
        Assert.Equal<(string?, Prevenance.Casework.Sights.PartKind)>([("Inès Moreau", Prevenance.Casework.Sights.PartKind.ChildDays)], other.Seen);
        Assert.Single(await Seen(odile, fatima));
        Assert.Equal(Answer.Yes, await Gate.WouldAnswer(odile, Gesture.ReadFile, luc));
    }

    [Fact]
    public async Task Who_looks_at_what_the_other_will_see_learns_nothing_of_the_rest_of_their_life()
    {
        await Family();
        await Part();
        await Follow();
        var home = (await Seen(bruno, luc))[0].Key;
        Assert.Empty(await Households.AsOthersSee(await Pass(bruno, Gesture.ChangeSituation, luc), new Hiding(luc, home, Today, Today)));
        Assert.Empty(await Households.AsOthersSee(await Pass(bruno, Gesture.ChangeSituation, ines), new Hiding(ines, home, Today, Today)));
    }

    [Fact]
    public async Task Nobody_is_put_into_a_household_by_who_may_not_change_their_file()
    {
        await Family();
        var stranger = await Known(await Worker("far", Role.SocialWorker, "sud"), "sud", Named("Zoé", "Petit"));
        await Assert.ThrowsAsync<RefusalException>(async () => await Households.Save(await Pass(odile, Gesture.ChangeSituation, fatima), Joined(stranger, HouseholdView.Menage)));
        Assert.Equal(4, (await Seen(odile, fatima))[0].Members.Count);
    }

    [Fact]
    public async Task A_change_is_noted_in_each_file_that_it_comes_to()
    {
        await Family();
        await Part();
        foreach (var file in new[] { fatima, luc, ines })
            Assert.Contains(await Services.GetRequiredService<AccessJournal>().Of(file), line => line.Entry is { Gesture: Gesture.ChangeSituation, Part: "household" or "test" });
    }

    [Fact]
    public async Task Erasing_one_leaves_the_others_what_they_have_in_common()
    {
        await Family();
        await Part();
        await People.Erase(await Pass(await Worker("dpo", Role.DataProtectionOfficer), Gesture.RunRetention), yasmine);
        Assert.Equal(["Fatima Moreau", "Inès Moreau"], (await Seen(odile, fatima))[0].Members.Select(member => member.Name).Order());
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(odile, Gesture.ReadFile, luc));
        await using var context = CaseworkRecords.In(Store.Database)();
        Assert.False(await context.Families.AnyAsync(row => row.Person == yasmine.Value, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Of_two_who_change_one_household_at_once_the_second_is_told()
    {
        await Family();
        var changes = Enumerable.Range(0, 2).Select(_ => Task.Run(async () => await Households.Save(await Pass(odile, Gesture.ChangeSituation, fatima), Parting()))).ToArray();
        var outcomes = await Task.WhenAll(changes.Select(async change =>
        {
            try
            {
                await change;
                return true;
            }
            catch (RefusalException)
            {
                return false;
            }
        }));
        Assert.Equal([false, true], outcomes.Order());
        Assert.Equal(3, (await Seen(odile, fatima))[0].Members.Count);
    }

    [Fact]
    public async Task Nothing_of_a_household_can_be_read_in_the_database()
    {
        await Family();
        await Part();
        await using (var context = CaseworkRecords.In(Store.Database)())
            await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", TestContext.Current.CancellationToken);
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Folder, "prevenance.db"), TestContext.Current.CancellationToken);
        foreach (var word in (string[])["Moreau", "Yasmine", "Menage", "hidden\"", "membership", "2026-04-01", "Exercised"])
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)));
    }
}
