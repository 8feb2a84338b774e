using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Records;
using Prevenance.Accounts.Tests.Support;

namespace Prevenance.Accounts.Tests.Journal;

public sealed class JournalTests(PostgreSqlServer postgreSql) : AccountsTest
{
    private static readonly FileKey File = new("f");

    [Fact]
    public async Task A_journal_that_nobody_touched_holds()
    {
        await Write(Journal, 20);
        Clock.Days = 10;
        await Write(Journal, 5);
        var audit = await Journal.Verify();
        Assert.Equal((25, 0), (audit.Lines, audit.Pruned));
        Assert.Empty(audit.Faults);
    }

    [Theory]
    [InlineData("UPDATE accounts_journal SET \"Account\" = 'somebody else' WHERE \"Number\" = 7", 7, JournalFaultKind.Altered)]
    [InlineData("UPDATE accounts_journal SET \"At\" = \"At\" + 1 WHERE \"Number\" = 1", 1, JournalFaultKind.Altered)]
    [InlineData("UPDATE accounts_journal SET \"Reason\" = NULL WHERE \"Number\" = 20", 20, JournalFaultKind.Altered)]
    [InlineData("DELETE FROM accounts_journal WHERE \"Number\" = 7", 7, JournalFaultKind.Removed)]
    [InlineData("DELETE FROM accounts_journal WHERE \"Number\" = 1", 1, JournalFaultKind.Removed)]
    [InlineData("DELETE FROM accounts_journal WHERE \"Number\" BETWEEN 5 AND 9", 5, JournalFaultKind.Removed)]
    [InlineData("DELETE FROM accounts_journal WHERE \"Number\" = 20", 20, JournalFaultKind.Removed)]
    [InlineData("DELETE FROM accounts_journal", 1, JournalFaultKind.Removed)]
    [InlineData("UPDATE accounts_journal_months SET \"IsPruned\" = TRUE", 1, JournalFaultKind.Segment)]
    [InlineData("UPDATE accounts_journal_months SET \"Month\" = 202610", 1, JournalFaultKind.Segment)]
    public async Task What_was_done_to_it_is_told_with_its_place(string sql, long number, JournalFaultKind kind)
    {
        await Write(Journal, 20);
        await Run(sql);
        var fault = (await Journal.Verify()).Faults[0];
        Assert.Equal((number, kind), (fault.Number, fault.Kind));
    }

    [Theory, InlineData(8), InlineData(21)]
    public async Task A_line_that_the_application_did_not_write_is_told(long number)
    {
        await Write(Journal, 20);
        await Run($"UPDATE accounts_journal SET \"Number\" = -\"Number\" - 1 WHERE \"Number\" >= {number}");
        await Run("UPDATE accounts_journal SET \"Number\" = -\"Number\" WHERE \"Number\" < 0");
        await Run($"""
            INSERT INTO accounts_journal ("Number", "Month", "At", "Account", "File", "Gesture", "Part", "As", "Device", "Reason", "Before", "Hash")
            SELECT {number}, "Month", "At", 'nobody', "File", "Gesture", "Part", "As", "Device", "Reason", "Hash", "Hash" FROM accounts_journal WHERE "Number" = {number - 1}
            """);
        var faults = (await Journal.Verify()).Faults;
        Assert.Equal((number, JournalFaultKind.Inserted), (faults[0].Number, faults[0].Kind));
    }

    [Fact]
    public async Task Months_whose_retention_is_over_go_and_the_others_still_hold()
    {
        var start = Clock.GetUtcNow();
        for (var month = 0; month < 15; month++)
        {
            Clock.Days = (start.AddMonths(month) - start).TotalDays;
            await Write(Journal, 4);
        }
        var before = await Journal.Verify();
        Assert.Equal(13 * 4, await Journal.PruneBefore(202712));
        var after = await Journal.Verify();
        Assert.Equal((8, 13, before.Anchor), (after.Lines, after.Pruned, after.Anchor));
        Assert.Empty(after.Faults);

        await Run("""
            INSERT INTO accounts_journal ("Number", "Month", "At", "Account", "File", "Gesture", "Part", "As", "Device", "Reason", "Before", "Hash")
            SELECT 3, 202611, "At", 'nobody', "File", "Gesture", "Part", "As", "Device", "Reason", "Before", "Hash" FROM accounts_journal WHERE "Number" = 60
            """);
        Assert.Equal((3, JournalFaultKind.Inserted), (await Journal.Verify()).Faults.Select(fault => (fault.Number, fault.Kind)).Single());
        await Run("DELETE FROM accounts_journal WHERE \"Number\" = 3");

        await Run("DELETE FROM accounts_journal WHERE \"Number\" = 55");
        Assert.Equal((55, JournalFaultKind.Removed), (await Journal.Verify()).Faults.Select(fault => (fault.Number, fault.Kind)).Single());
    }

    [Fact]
    public async Task An_anchor_kept_elsewhere_tells_that_a_whole_end_was_taken_away()
    {
        await Write(Journal, 5);
        await Run("CREATE TABLE copy AS SELECT * FROM accounts_journal_months");
        await Write(Journal, 5);
        var kept = new JournalAnchor(null, (await Journal.Verify()).Anchor);
        Assert.Empty((await Journal.Verify(kept)).Faults);
        await Write(Journal, 5);
        Assert.Empty((await Journal.Verify(kept)).Faults);

        await Run("DELETE FROM accounts_journal WHERE \"Number\" > 5; DELETE FROM accounts_journal_months; INSERT INTO accounts_journal_months SELECT * FROM copy");
        Assert.Empty((await Journal.Verify()).Faults);
        Assert.Equal((JournalFaultKind.Anchor, 6), (await Journal.Verify(kept)).Faults.Select(fault => (fault.Kind, fault.Number)).Single());
    }

    [Fact]
    public async Task Anchors_in_a_file_elsewhere_are_all_borne_after_months_went_in_time_and_tell_of_an_older_journal_that_was_put_back()
    {
        var path = Path.Combine(Path.GetDirectoryName(DatabaseFile)!, "anchors");
        var (file, start) = (new AnchorFile(path), Clock.GetUtcNow());
        for (var month = 0; month < 15; month++)
        {
            Clock.Days = (start.AddMonths(month) - start).TotalDays;
            await Write(Journal, 1);
            await file.Add(await Journal.Anchor());
            await Write(Journal, 1);
            await file.Add(await Journal.Anchor());
            await file.Add(await Journal.Anchor());
            if (month == 12)
                await Run("CREATE TABLE copy AS SELECT * FROM accounts_journal_months");
        }
        Assert.Equal(30, file.Read().Count);
        Assert.Empty((await Journal.Verify(file.Read())).Faults);
        await Journal.PruneBefore(202712);
        Assert.Empty((await Journal.Verify(file.Read())).Faults);
        Assert.Equal([JournalFaultKind.Anchor], (await Journal.Verify(new JournalAnchor(Clock.GetUtcNow(), "00ff"))).Faults.Select(fault => fault.Kind));

        await Run("DELETE FROM accounts_journal WHERE \"Number\" > 26; DELETE FROM accounts_journal_months WHERE \"Month\" > 202711; UPDATE accounts_journal_months SET \"IsPruned\" = FALSE WHERE \"Month\" = 202711");
        Assert.Contains(JournalFaultKind.Anchor, (await Journal.Verify(file.Read())).Faults.Select(fault => fault.Kind));
        await System.IO.File.AppendAllTextAsync(path, "rien\n", TestContext.Current.CancellationToken);
        Assert.EndsWith("anchors:31", Assert.Throws<RefusalException>(() => file.Read()).Refusals[0].Place, StringComparison.Ordinal);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Two_machines_write_at_once_and_no_line_is_lost(bool onPostgreSql)
    {
        var connection = onPostgreSql ? await postgreSql.NewDatabase() : null;
        var machines = Enumerable.Range(0, 2).Select(_ => Host(connection).Services.GetRequiredService<AccessJournal>()).ToList();
        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => Write(machines[i % 2], 1))));
        var audit = await machines[0].Verify();
        Assert.Equal(200, audit.Lines);
        Assert.Empty(audit.Faults);
        Assert.Equal(200, (await machines[1].Of(File)).Count);
    }

    private static async Task Write(AccessJournal journal, int lines)
    {
        for (var i = 0; i < lines; i++)
            await journal.Write(new JournalEntry("odile", File, Gesture.ReadFile, "page", Standing.Colleague, "une raison à lire"));
    }

    private async Task Run(string sql)
    {
        await using var context = AccountsRecords.In(Store.Database)();
        await context.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);
    }
}
