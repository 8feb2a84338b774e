using Microsoft.Data.Sqlite;
using Prevenance.Storage;

namespace Prevenance.Residents.Tests;

/// <summary>What residents leave, on each database.</summary>
public sealed class LeftTests(PostgreSqlServer postgreSql) : IDisposable
{
    private static readonly Callback Asked = new("Awa Diop", "06 12 34 56 78", Moment.Afternoon);

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;
    private readonly MovedClock clock = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Callbacks_wait_until_they_are_closed_even_when_the_application_starts_again(bool onPostgreSql)
    {
        var place = await Place(onPostgreSql);
        Assert.True(await Callbacks(place).Leave(Asked));
        var box = Callbacks(place);
        var waiting = Assert.Single(await box.Waiting());
        Assert.Equal((Asked, new DateOnly(2026, 7, 1)), (waiting.Callback, waiting.LeftOn));
        Assert.Empty(await box.Close(waiting.Id));
        Assert.Equal([waiting.Id], await box.Close(waiting.Id));
        Assert.Empty(await box.Waiting());
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Callbacks_that_nobody_took_leave_after_their_days(bool onPostgreSql)
    {
        var box = Callbacks(await Place(onPostgreSql));
        await box.Leave(Asked);
        clock.Days = CallbackBox.Days + 1;
        await box.Leave(Asked with { Name = "Inès Roche" });
        Assert.Equal("Inès Roche", Assert.Single(await box.Waiting()).Callback!.Name);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Kept_answers_are_gone_after_thirty_days(bool onPostgreSql)
    {
        var kept = Kept(await Place(onPostgreSql));
        Assert.True(await kept.Keep("one", [1, 2, 3]));
        clock.Days = KeptAnswers.Days;
        Assert.Equal([1, 2, 3], await kept.Find("one"));
        clock.Days++;
        Assert.Null(await kept.Find("one"));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Kept_answers_are_never_replaced_and_can_be_forgotten(bool onPostgreSql)
    {
        var kept = Kept(await Place(onPostgreSql));
        await kept.Keep("one", [1]);
        Assert.False(await kept.Keep("one", [2]));
        await kept.Forget("one");
        Assert.Null(await kept.Find("one"));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_key_that_is_not_that_of_the_rows_is_refused(bool onPostgreSql)
    {
        var place = await Place(onPostgreSql);
        await Callbacks(place).Leave(Asked);
        await File.WriteAllBytesAsync(Path.Combine(folder, "prevenance.key"), new byte[32], TestContext.Current.CancellationToken);
        Assert.Equal(StoreFault.KeyForeign, Assert.Throws<StoreException>(() => Callbacks(place)).Fault);
    }

    private async Task<StorePlace> Place(bool onPostgreSql) => new(folder, onPostgreSql ? await postgreSql.NewDatabase() : null);

    private static Store Open(StorePlace place) => Store.Open(place, ResidentsModule.Records);

    private CallbackBox Callbacks(StorePlace place) => new(Open(place), clock);

    private KeptAnswers Kept(StorePlace place) => new(Open(place), clock);
}
