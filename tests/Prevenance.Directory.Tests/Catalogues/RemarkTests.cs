using Microsoft.EntityFrameworkCore;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Records;

namespace Prevenance.Directories.Tests.Catalogues;

public sealed class RemarkTests(PostgreSqlServer postgreSql) : DirectoryTest
{
    private const string One = "exemple--1";

    private RemarkDesk Desk => new(Store, Catalogue, Clock);

    [Theory, InlineData(false), InlineData(true)]
    public async Task What_is_said_of_a_card_waits_for_a_human_changes_nothing_and_loses_its_words_once_read(bool onPostgreSql)
    {
        Store = Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        await Take(Numbered(1), Numbered(2));
        var before = (await Catalogue.Find(One))!.Service;
        await Desk.Say(One, RemarkKind.WasClosed, " Mme Petit n’a pas ouvert. ");
        await Desk.Say(One, RemarkKind.WasClosed, "");
        var waiting = await Desk.Waiting(One);
        Assert.Equal([("Mme Petit n’a pas ouvert.", Today), (null, Today)], waiting.Select(one => (one.Words, one.SaidOn)));
        Assert.Equivalent(before, (await Catalogue.Find(One))!.Service);
        Assert.Empty(await Catalogue.History(One));
        Assert.Empty(await Desk.Waiting("exemple--2"));
        await Desk.Take(waiting[0].Id, "odile");
        await Desk.Take(waiting[0].Id, "jo");
        Assert.Equal(waiting[1].Id, Assert.Single(await Desk.Waiting()).Id);
        await using var records = DirectoryRecords.In(Store.Database)();
        var read = await records.Remarks.SingleAsync(row => row.ReadOn != null, TestContext.Current.CancellationToken);
        Assert.Equal((null, "odile", Today, RemarkKind.WasClosed), (read.Sealed, read.ReadBy, read.ReadOn, read.Kind));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task What_was_said_counts_for_six_months_and_is_gone_then_read_or_not(bool onPostgreSql)
    {
        Store = Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        await Take(Numbered(1));
        await Desk.Say(One, RemarkKind.WasClosed, "Mme Petit n’a pas ouvert.");
        await Desk.Say(One, RemarkKind.WrongNumber, "");
        await Desk.Take((await Desk.Waiting())[0].Id, "odile");
        Clock.Days = Today.AddMonths(RemarkDesk.MonthsKept).DayNumber - Today.DayNumber - 1;
        await Desk.Sweep();
        Assert.Equal(2, await Kept());
        Clock.Days++;
        await Desk.Sweep();
        Assert.Equal(0, await Kept());

        async Task<int> Kept()
        {
            await using var records = DirectoryRecords.In(Store.Database)();
            return await records.Remarks.CountAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_social_security_number_is_kept_neither_of_what_is_said_nor_a_name_of_whom_a_correction_is_known_from()
    {
        await Take(Numbered(1));
        await Desk.Say(One, RemarkKind.SomethingElse, "Mon numéro est 1 70 01 69 999 999 79.");
        Assert.DoesNotContain("999", Assert.Single(await Desk.Waiting()).Words, StringComparison.Ordinal);
        foreach (var who in (string[])["Mme 1 70 01 69 999 999 79", "Inès Exemple, 06 39 98 00 40", "inès", "le service (Rui)", ""])
            await Assert.ThrowsAsync<RefusalException>(() => Catalogue.Correct(One, "telephone", System.Text.Json.JsonSerializer.SerializeToElement("0478000000"), who, "odile"));
        await using var records = DirectoryRecords.In(Store.Database)();
        Assert.Empty(await records.Corrections.ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Of_what_there_is_not_and_of_a_sensitive_place_nothing_is_kept_and_of_a_card_no_more_than_a_human_would_read()
    {
        await Take(Numbered(1), Numbered(2));
        await Catalogue.SettleSensitivity("exemple--2", true, "odile");
        await Desk.Say("personne", RemarkKind.WrongPlace, "");
        await Desk.Say("exemple--2", RemarkKind.WrongPlace, "C’est au 12.");
        Assert.Empty(await Desk.Waiting());
        for (var time = 0; time < RemarkDesk.MostWaiting + 2; time++)
            await Desk.Say(One, RemarkKind.SomethingElse, new string('a', 1000));
        Assert.Equal(RemarkDesk.MostWaiting, (await Desk.Waiting()).Count);
        Assert.Equal(RemarkDesk.LongestWords, (await Desk.Waiting())[0].Words!.Length);
    }
}
