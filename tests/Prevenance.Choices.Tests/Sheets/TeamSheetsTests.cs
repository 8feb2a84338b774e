using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Prevenance.Choices.Capacity.Weeks;
using Prevenance.Choices.Records;
using Prevenance.Choices.Sheets;
using Prevenance.Choices.Tests.Capacity;
using Prevenance.Storage;

namespace Prevenance.Choices.Tests.Sheets;

public sealed class TeamSheetsTests(PostgreSqlServer postgreSql) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_team_tells_is_kept_sent_twice_at_once_replaced_and_erased_and_is_no_other_team_s(bool onPostgreSql)
    {
        var store = Store.Open(new StorePlace(folder.FullName, onPostgreSql ? await postgreSql.NewDatabase() : null), ChoicesModule.Records);
        var sheets = new TeamSheets(store);
        var week = TeamWeek.Of(InventedTeam.Read(), seed: 1, runs: 10);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => sheets.Keep("nord", Sheet(27, "9"))));
        await sheets.Keep("sud", Sheet(27, "12"));
        await sheets.Keep("nord", Sheet(28, "10"));
        var kept = (await sheets.Of("nord"))!;
        Assert.Equal((new DateOnly(2026, 11, 28), "10"), (kept.KeptOn, kept.Typed["people"]));
        Assert.Equal(week.Today.WaitWeeks, kept.Week!.Today.WaitWeeks);
        await using (var records = ChoicesRecords.In(store.Database)())
            await records.Sheets.Where(row => row.Team == "nord").ExecuteUpdateAsync(set => set.SetProperty(row => row.Week, "{}"), TestContext.Current.CancellationToken);
        var older = (await sheets.Of("nord"))!;
        Assert.Equal((null, "10"), (older.Week, older.Typed["people"]));
        await sheets.Forget("nord");
        Assert.Null(await sheets.Of("nord"));
        Assert.Equal("12", (await sheets.Of("sud"))!.Typed["people"]);

        KeptSheet Sheet(int day, string people) => new(new DateOnly(2026, 11, day), new Dictionary<string, string> { ["people"] = people }, week);
    }
}
