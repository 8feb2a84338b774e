using Microsoft.Data.Sqlite;
using Prevenance.Choices.Booklet;
using Prevenance.Choices.Booklet.Figures;
using Prevenance.Storage;

namespace Prevenance.Choices.Tests.Booklet;

/// <summary>What is measured here of a time that is over is measured once, and what is of too few is told as nothing.</summary>
public sealed class FigureBookTests(PostgreSqlServer postgreSql) : IDisposable
{
    private static readonly MeasuredTime Spring = new("2026-2", new("printemps", "spring"), new(2026, 4, 1), new(2026, 6, 30));
    private static readonly MeasuredTime Summer = new("2026-3", new("été", "summer"), new(2026, 7, 1), new(2026, 9, 30));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_figure_is_measured_once_for_a_time_and_the_last_that_may_be_told_is_read(bool onPostgreSql)
    {
        var place = new StorePlace(folder.FullName, onPostgreSql ? await postgreSql.NewDatabase() : null);
        var (book, elsewhere) = (new FigureBook(Store.Open(place, ChoicesModule.Records)), new FigureBook(Store.Open(place, ChoicesModule.Records)));
        var told = new Invented("told", time => new LiveFigure(time.InWords, time.InWords));
        var few = new Invented("few", time => time == Spring ? new LiveFigure(time.InWords, time.InWords) : null);
        Assert.Equal(["told", "few"], await book.Measure([told, few], Spring));
        Assert.Equal(["told", "few"], await book.Measure([told, few], Summer));
        Assert.Empty(await elsewhere.Measure([told, few], Summer));
        Assert.Equal((2, 2), (told.Times, few.Times));
        var latest = await elsewhere.Latest();
        Assert.Equal((Summer.InWords, Spring.InWords), (latest["told"].Range, latest["few"].When));
    }

    [Fact]
    public async Task What_two_machines_measure_at_one_moment_is_kept_once()
    {
        var book = new FigureBook(Store.Open(new StorePlace(folder.FullName, null), ChoicesModule.Records));
        var slow = new Slow(() => book.Measure([new Invented("one", _ => new LiveFigure(new("faster", "faster"), default))], Spring));
        Assert.Empty(await book.Measure([slow], Spring));
        Assert.Equal("faster", (await book.Latest())["one"].Range.English);
    }

    private sealed class Invented(string key, Func<MeasuredTime, LiveFigure?> figure) : IMeasures
    {
        public int Times { get; private set; }

        public string Key => key;

        public Task<LiveFigure?> Measure(MeasuredTime time)
        {
            Times++;
            return Task.FromResult(figure(time));
        }
    }

    private sealed class Slow(Func<Task> meanwhile) : IMeasures
    {
        public string Key => "one";

        public async Task<LiveFigure?> Measure(MeasuredTime time)
        {
            await meanwhile();
            return new LiveFigure(new("slower", "slower"), default);
        }
    }
}
