using Microsoft.Data.Sqlite;
using Prevenance.Storage;

namespace Prevenance.Residents.Tests;

/// <summary>What was kept comes back from a copy and a key that were kept apart.</summary>
public sealed class BackupTests : IDisposable
{
    private static readonly Callback Asked = new("Awa Diop", "06 12 34 56 78", Moment.Afternoon);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_copy_made_while_others_write_opens_with_the_key_and_holds_what_was_left_before()
    {
        var place = Place("first");
        var box = new CallbackBox(Open(place), TimeProvider.System);
        await box.Leave(Asked);
        using var stop = new CancellationTokenSource();
        var others = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested && await box.Leave(Asked))
                await Task.Yield();
        }, TestContext.Current.CancellationToken);

        Store.Copy(place, At("copy.db"));
        await stop.CancelAsync();
        await others;

        var back = Place("back");
        Directory.CreateDirectory(back.Folder);
        File.Copy(At("copy.db"), Path.Combine(back.Folder, "prevenance.db"));
        File.Copy(Path.Combine(place.Folder, "prevenance.key"), Path.Combine(back.Folder, "prevenance.key"));
        var waiting = await new CallbackBox(Open(back), TimeProvider.System).Waiting();
        Assert.NotEmpty(waiting);
        Assert.All(waiting, one => Assert.Equal(Asked, one.Callback));
    }

    [Fact]
    public async Task A_copy_without_its_key_does_not_open_and_none_takes_the_place_of_another()
    {
        var place = Place("first");
        await new CallbackBox(Open(place), TimeProvider.System).Leave(Asked);
        Store.Copy(place, At("copy.db"));
        Assert.Equal(StoreFault.Folder, Assert.Throws<StoreException>(() => Store.Copy(place, At("copy.db"))).Fault);
        Assert.False(Store.Copy(Place("nowhere"), At("other.db")));

        var back = Place("back");
        Directory.CreateDirectory(back.Folder);
        File.Copy(At("copy.db"), Path.Combine(back.Folder, "prevenance.db"));
        Assert.Equal(StoreFault.KeyMissing, Assert.Throws<StoreException>(() => Open(back)).Fault);
    }

    private static Store Open(StorePlace place) => Store.Open(place, ResidentsModule.Records);

    private StorePlace Place(string name) => new(At(name));

    private string At(string name) => Path.Combine(folder.FullName, name);
}
