using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Records;
using static Prevenance.Casework.Tests.Imports.RsaFlow.InventedFlow;

namespace Prevenance.Casework.Tests.Files;

/// <summary>What the months leave to be said stands until it is said, is written at once, and is taken back.</summary>
public sealed class RsaAnswersTests(PostgreSqlServer postgreSql) : RsaFlowFilesTest
{
    private static readonly string Ana = Person("ROUX", "ANA", "1990-03-01");
    private static readonly string Eve = Person("ROUX", "EVE", "1992-07-14", role: "CJT");

    private static readonly DateOnly November = new(2026, 11, 15);

    private RsaQuestions Questions => Services.GetRequiredService<RsaQuestions>();

    [Fact]
    public async Task Whoever_waits_is_listed_until_she_is_answered_whatever_is_sent_again_or_answered_meanwhile()
    {
        var (head, files) = await TwoWhoAreKnown();
        var flow = Of([Household(1, Ana + Eve)]);
        await Take(head, flow);
        Assert.Equal(["ANA ROUX", "EVE ROUX"], await Waiting(head));
        Assert.Equal(0, (await Take(head, flow)).Taken.Written);
        Assert.Equal(["ANA ROUX", "EVE ROUX"], await Waiting(head));
        await Settle(head, files[0], await PlaceOf(head, "ANA"));
        Assert.Equal(["EVE ROUX"], await Waiting(head));
        await Take(head, flow);
        // A month that tells no more of the household asks nobody less.
        await Take(head, Of([Household(9, Person("COLIN", "PAUL", "1980-02-03"))], "2026-11-30"));
        Assert.Equal(["EVE ROUX"], await Waiting(head));
        Assert.Equal(1, await Questions.CountWaiting());
        await Settle(head, files[1], await PlaceOf(head, "EVE"));
        Assert.Empty(await Waiting(head));
    }

    [Fact]
    public async Task Of_a_household_that_flows_have_not_told_of_for_a_year_nobody_is_asked_about_any_more()
    {
        var (head, _) = await TwoWhoAreKnown();
        await Take(head, Of([Household(1, Ana), Household(9, Person("COLIN", "PAUL", "1980-02-03"))]));
        foreach (var (month, expected) in ((string, int)[])[("2026-11-30", 1), ("2027-11-30", 1), ("2027-12-31", 0)])
        {
            await Take(head, Of([Household(9, Person("COLIN", "PAUL", "1980-02-03"))], month));
            Assert.Equal(expected, await Questions.CountWaiting());
        }
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task An_answer_is_written_at_once_with_its_journal_and_given_again_changes_nothing(bool onPostgreSql)
    {
        if (onPostgreSql)
            await Open(await postgreSql.NewDatabase());
        var (head, files) = await TwoWhoAreKnown();
        await Take(head, Of([Household(1, Ana)]));
        var place = await PlaceOf(head, "ANA");
        await Settle(head, files[0], place, mayShowAddress: true);
        var book = await Read(head, files[0]);
        Assert.Equal("7 RUE DES LILAS", book.On("adresse", November).Value.InWords.French);
        Assert.Contains(await Services.GetRequiredService<AccessJournal>().Of(files[0]), line => line.Entry is { Gesture: Gesture.ImportFlow, Part: "rsa flow" });
        await Settle(head, files[0], place, mayShowAddress: true);
        Assert.Equal(book.Facts.Count, (await Read(head, files[0])).Facts.Count);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task That_she_is_nobody_known_makes_one_file_however_often_and_at_once_it_is_said(bool onPostgreSql)
    {
        if (onPostgreSql)
            await Open(await postgreSql.NewDatabase());
        var (head, _) = await TwoWhoAreKnown();
        await Take(head, Of([Household(1, Ana)]));
        var (place, pass) = (await PlaceOf(head, "ANA"), await Pass(head, Gesture.ImportFlow));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Answers.SettleAsNew(pass, place, "nord", null)));
        await Answers.SettleAsNew(pass, place, "nord", null);
        Assert.Equal(2, (await Named(head, "ana roux")).Count);
        var made = (await Questions.At(pass, place))!.File!.Value;
        await Answers.TakeBack(pass, await Pass(head, Gesture.ChangeSituation, made), place);
        await Answers.SettleAsNew(pass, place, "nord", null);
        Assert.Equal((2, made), ((await Named(head, "ana roux")).Count, (await Questions.At(pass, place))!.File));
        Assert.False((await Read(head, made)).On("rsa_etat", November).Value.IsUnknown);
    }

    [Fact]
    public async Task An_answer_that_is_taken_back_leaves_nothing_that_holds_keeps_its_history_and_has_her_wait_again()
    {
        var (head, files) = await TwoWhoAreKnown();
        await Take(head, Of([Household(1, Ana + Eve)]));
        var (pass, ana, eve) = (await Pass(head, Gesture.ImportFlow), await PlaceOf(head, "ANA"), await PlaceOf(head, "EVE"));
        await Settle(head, files[0], ana, mayShowAddress: true);
        await Settle(head, files[1], eve, mayShowAddress: true);
        var before = (await Read(head, files[0])).Facts;
        Assert.Equal("7 RUE DES LILAS", (await Read(head, files[1])).On("adresse", November).Value.InWords.French);

        var hers = await Pass(head, Gesture.ChangeSituation, files[0]);
        await Answers.TakeBack(pass, hers, ana);
        await Answers.TakeBack(pass, hers, ana);
        var book = await Read(head, files[0]);
        Assert.All(before.Select(fact => fact.What).Distinct(), what => Assert.True(book.On(what, November).Value.IsUnknown));
        Assert.Equal(before.Count * 2, book.Facts.Count);
        // Her saying so had let the address be written in the other file too.
        Assert.Equal((true, false), ((await Read(head, files[1])).On("adresse", November).Value.IsUnknown, (await Read(head, files[1])).On("rsa_etat", November).Value.IsUnknown));
        Assert.Equal(["ANA ROUX"], await Waiting(head));
        Assert.Equal(["EVE ROUX"], (await Questions.Answered(pass)).Select(one => one.Person.Shown));
        Assert.Equal(0, (await Take(head, Of([Household(1, Ana + Eve)]))).Taken.Written);

        await Settle(head, files[0], ana, mayShowAddress: true);
        Assert.Equal("ouvert et versé", (await Read(head, files[0])).On("rsa_etat", November).Value.InWords.French);
        Assert.Equal("7 RUE DES LILAS", (await Read(head, files[1])).On("adresse", November).Value.InWords.French);
    }

    [Fact]
    public async Task Of_a_household_whose_right_ended_a_year_ago_nobody_is_asked_about_any_more_nor_her_address()
    {
        var (head, files) = await TwoWhoAreKnown();
        var (ended, other) = (Household(1, Ana + Eve, state: "6"), Household(9, Person("COLIN", "PAUL", "1980-02-03")));
        await Take(head, Of([ended, other]));
        await Settle(head, files[1], await PlaceOf(head, "EVE"));
        foreach (var (month, expected) in ((string, string[])[])[("2026-11-30", ["ANA ROUX", "EVE ROUX"]), ("2027-11-30", ["ANA ROUX", "EVE ROUX"]), ("2027-12-31", [])])
        {
            await Take(head, Of([other], month));
            Assert.Equal(expected, (await Questions.Open(await Pass(head, Gesture.ImportFlow))).Select(one => one.Person.Shown).Where(name => name.EndsWith("ROUX", StringComparison.Ordinal)));
        }
        Assert.Equal(0, (await Take(head, Of([other], "2027-12-31"))).Taken.Written);
    }

    [Fact]
    public async Task Nobody_stands_both_among_those_who_wait_and_among_the_answers()
    {
        var (head, files) = await TwoWhoAreKnown();
        await Take(head, Of([Household(1, Ana)]));
        var (pass, place) = (await Pass(head, Gesture.ImportFlow), await PlaceOf(head, "ANA"));
        await Settle(head, files[0], place);
        Assert.Equal((1, 0), ((await Questions.Open(pass)).Count, (await Questions.Answered(pass)).Count));
        await Settle(head, files[0], place, mayShowAddress: false);
        Assert.Equal((0, 1), ((await Questions.Open(pass)).Count, (await Questions.Answered(pass)).Count));
    }

    [Fact]
    public async Task That_she_is_nobody_known_is_taken_back_as_it_was_said_without_opening_the_file_and_no_other_answer_is()
    {
        var (head, files) = await TwoWhoAreKnown();
        await Take(head, Of([Household(1, Ana + Eve)]));
        var (pass, ana, eve) = (await Pass(head, Gesture.ImportFlow), await PlaceOf(head, "ANA"), await PlaceOf(head, "EVE"));
        await Answers.SettleAsNew(pass, ana, "nord", null);
        await Settle(head, files[1], eve);
        await Answers.TakeBackNew(pass, ana);
        Assert.Equal(["ANA ROUX"], await Waiting(head));
        await Assert.ThrowsAsync<RefusalException>(() => Answers.TakeBackNew(pass, eve));
    }

    [Fact]
    public async Task Two_households_of_one_demand_and_two_matricules_are_two_voices()
    {
        var head = await Worker("head", Role.TeamManager, "nord");
        var paul = Person("COLIN", "PAUL", "1980-02-03");
        await Take(head, Of([Household(1, paul, matricule: "0000000000071")]));
        // He is in the other household of the same number from then on, and the first says nothing of him any more.
        await Take(head, Of([Household(1, Person("COLIN", "ODE", "1981-02-03"), matricule: "0000000000071"), Household(1, paul, matricule: "0000000000072")], "2026-11-30"));
        var place = await PlaceOf(head, "PAUL");
        await Settle(head, await FileOf(head, "paul colin"), place);
        var facts = (await Read(head, await FileOf(head, "paul colin"))).Facts;
        Assert.Equal(["RSA 00000000001 CAF 691 71", "RSA 00000000001 CAF 691 72"], facts.Select(fact => fact.Source.Detail).Distinct().Order());
        await Answers.TakeBack(await Pass(head, Gesture.ImportFlow), await Pass(head, Gesture.ChangeSituation, await FileOf(head, "paul colin")), place);
        Assert.Equal(new FactValue.Words("ouvert et versé"), (await Read(head, await FileOf(head, "paul colin"))).On("rsa_etat", new(2026, 11, 1)).Value);
    }

    [Fact]
    public async Task An_answer_is_taken_back_by_the_file_that_it_named_and_no_other()
    {
        var (head, files) = await TwoWhoAreKnown();
        await Take(head, Of([Household(1, Ana), Household(2, Person("COLIN", "PAUL", "1980-02-03"))]));
        var (pass, ana) = (await Pass(head, Gesture.ImportFlow), await PlaceOf(head, "ANA"));
        await Settle(head, files[0], ana);
        var other = await Pass(head, Gesture.ChangeSituation, files[1]);
        await Assert.ThrowsAsync<RefusalException>(() => Answers.TakeBack(pass, other, ana));
        // What nobody had to say is no answer.
        await using var context = CaseworkRecords.In(Store.Database)();
        var made = await context.RsaMembers.FirstAsync(row => row.AnsweredAt == null && row.Person != null, TestContext.Current.CancellationToken);
        var his = await Pass(head, Gesture.ChangeSituation, new FileKey(made.Person!));
        await Assert.ThrowsAsync<RefusalException>(() => Answers.TakeBack(pass, his, made.Id));
    }

    [Fact]
    public async Task A_file_that_is_not_like_her_is_refused_with_what_differs_until_who_says_it_is_sure()
    {
        var (head, files) = await TwoWhoAreKnown();
        await Take(head, Of([Household(1, Ana)]));
        var place = await PlaceOf(head, "ANA");
        var refusal = await Assert.ThrowsAsync<RefusalException>(() => Settle(head, files[1], place));
        Assert.Contains("la date de naissance diffère", refusal.Reason.French, StringComparison.Ordinal);
        Assert.Empty((await Read(head, files[1])).Facts);
        await Settle(head, files[1], place, isSure: true);
        // Who she is by the flow stands beside who she is said to be.
        Assert.Equal(new FactValue.Day(new(1990, 3, 1)), (await Read(head, files[1])).On("date_naissance", November).Value);
    }

    [Fact]
    public async Task Two_people_of_one_household_are_not_given_one_file_even_at_once()
    {
        var (head, files) = await TwoWhoAreKnown();
        await Take(head, Of([Household(1, Ana + Eve)]));
        var (ana, eve) = (await PlaceOf(head, "ANA"), await PlaceOf(head, "EVE"));
        await Settle(head, files[0], ana);
        var refusal = await Assert.ThrowsAsync<RefusalException>(() => Settle(head, files[0], eve, isSure: true));
        Assert.Contains("déjà celui d’une autre personne de ce foyer", refusal.Reason.French, StringComparison.Ordinal);
        await Assert.ThrowsAsync<RefusalException>(() => Settle(head, files[1], ana, isSure: true));
        Assert.Equal(["EVE ROUX"], await Waiting(head));
    }

    [Fact]
    public async Task What_waits_is_read_by_nobody_who_has_the_database_alone()
    {
        var (head, _) = await TwoWhoAreKnown();
        await Take(head, Of([Household(1, Ana, street: "DU REFUGE")]));
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(Folder))
            Assert.Equal(-1, (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).AsSpan().IndexOf("REFUGE"u8));
    }

    private async Task<(Viewer Head, IReadOnlyList<FileKey> Files)> TwoWhoAreKnown()
    {
        var head = await Worker("head", Role.TeamManager, "nord");
        foreach (var person in new[] { Named("Ana", "Roux", "1990-03-01"), Named("Eve", "Roux", "1992-07-14") })
            await People.Create(await Pass(head, Gesture.CreatePerson), person, "nord", null);
        return (head, [await FileOf(head, "ana roux"), await FileOf(head, "eve roux")]);
    }

    private async Task<IReadOnlyList<string>> Waiting(Viewer viewer) => [.. (await Questions.Open(await Pass(viewer, Gesture.ImportFlow))).Where(one => one.IsWaiting).Select(one => one.Person.Shown)];

    private async Task<string> PlaceOf(Viewer viewer, string firstName) => (await Questions.Open(await Pass(viewer, Gesture.ImportFlow))).Single(one => one.Person.FirstNames.Shown == firstName).Place;

    private async Task<IReadOnlyList<FoundPerson>> Named(Viewer viewer, string typed) => await Search.Named(await Pass(viewer, Gesture.SearchPeople), typed);

    private async Task<FactBook> Read(Viewer viewer, FileKey file) => await Facts.Read(await Pass(viewer, Gesture.ReadFile, file));
}
