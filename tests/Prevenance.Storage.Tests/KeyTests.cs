using System.Text;
using Microsoft.Data.Sqlite;
using Prevenance.Residents;

namespace Prevenance.Storage.Tests;

/// <summary>A store never takes what it could not give back.</summary>
public sealed class KeyTests : IDisposable
{
    private static readonly Callback Asked = new("Awa Diop", "06 12 34 56 78", Moment.Afternoon);

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    private string Key => Path.Combine(folder, "prevenance.key");

    private string Database => Path.Combine(folder, "prevenance.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(-1, StoreFault.KeyMissing)]
    [InlineData(0, StoreFault.KeyUnreadable)]
    [InlineData(31, StoreFault.KeyUnreadable)]
    [InlineData(64, StoreFault.KeyUnreadable)]
    [InlineData(32, StoreFault.KeyForeign)]
    public async Task A_lost_empty_cut_or_foreign_key_is_refused_while_rows_stand(int length, StoreFault fault)
    {
        await Callbacks().Leave(Asked);
        File.Delete(Key);
        if (length >= 0)
            await File.WriteAllBytesAsync(Key, new byte[length]);
        Assert.Equal(fault, Assert.Throws<StoreException>(Open).Fault);
        var anyKey = Store.OpenWithAnyKey(new StorePlace(folder), ResidentsModule.Records);
        Assert.Null(Assert.Single(await new CallbackBox(anyKey, TimeProvider.System).Waiting()).Callback);
        Assert.Equal(length >= 0, File.Exists(Key));
    }

    [Fact]
    public async Task Kept_answers_too_are_found_under_their_own_key_only()
    {
        await Kept().Keep("one", [1, 2, 3]);
        await File.WriteAllBytesAsync(Key, new byte[32]);
        Assert.Equal(StoreFault.KeyForeign, Assert.Throws<StoreException>(Open).Fault);
    }

    [Fact]
    public async Task Where_nothing_is_kept_any_key_will_do_and_a_lost_one_is_made_again()
    {
        Open();
        await File.WriteAllBytesAsync(Key, Enumerable.Repeat((byte)7, 32).ToArray());
        Assert.True(await Callbacks().Leave(Asked));
        Assert.Single(await Callbacks().Waiting());
    }

    [Fact]
    public async Task A_renewed_key_opens_what_the_one_before_sealed_and_that_one_opens_nothing_more()
    {
        await Callbacks().Leave(Asked);
        await Kept().Keep("one", [1, 2, 3]);
        var running = Callbacks();
        var before = await File.ReadAllBytesAsync(Key);
        for (var turn = 0; turn < 2; turn++)
            Store.RenewKey(new StorePlace(folder), ResidentsModule.Records);

        Assert.NotEqual(before, await File.ReadAllBytesAsync(Key));
        Assert.Equal(Asked, Assert.Single(await Callbacks().Waiting()).Callback);
        Assert.Equal([1, 2, 3], await Kept().Find("one"));
        Assert.Equal(Asked, Assert.Single(await new CallbackBox(Store.OpenWithAnyKey(new StorePlace(folder), ResidentsModule.Records), TimeProvider.System).Waiting()).Callback);
        Assert.True(await running.Leave(Asked));
        Assert.All(await Callbacks().Waiting(), one => Assert.Equal(Asked, one.Callback));
        Assert.False(Holds(before));

        await File.WriteAllBytesAsync(Key, before);
        Assert.Equal(StoreFault.KeyForeign, Assert.Throws<StoreException>(Open).Fault);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_renewal_that_was_stopped_leaves_a_key_that_opens_and_is_done_again(bool beforeTheFileWasMoved)
    {
        await Callbacks().Leave(Asked);
        var (before, marks) = (await File.ReadAllBytesAsync(Key), Rows());
        Store.RenewKey(new StorePlace(folder), ResidentsModule.Records);
        // As it stands between two steps: both marks are written, and the new file has or has not taken its place.
        Run(marks);
        if (beforeTheFileWasMoved)
        {
            File.Move(Key, Key + ".next");
            await File.WriteAllBytesAsync(Key, before);
        }
        Assert.Equal(Asked, Assert.Single(await Callbacks().Waiting()).Callback);

        Store.RenewKey(new StorePlace(folder), ResidentsModule.Records);
        Assert.Equal(Asked, Assert.Single(await Callbacks().Waiting()).Callback);
        Assert.False(File.Exists(Key + ".next"));
        await File.WriteAllBytesAsync(Key, before);
        Assert.Equal(StoreFault.KeyForeign, Assert.Throws<StoreException>(Open).Fault);
    }

    [Fact]
    public async Task One_altered_row_hides_none_of_the_others()
    {
        for (var left = 0; left < 11; left++)
            await Callbacks().Leave(Asked);
        Run("UPDATE residents_callbacks SET Sealed = x'0102' WHERE Id = (SELECT Id FROM residents_callbacks LIMIT 1)");
        var waiting = await Callbacks().Waiting();
        Assert.Equal((10, 1), (waiting.Count(one => one.Callback == Asked), waiting.Count(one => one.Callback is null)));
    }

    [Fact]
    public async Task The_database_alone_tells_nothing_of_a_callback()
    {
        await Callbacks().Leave(Asked);
        Assert.False(Holds(Encoding.UTF8.GetBytes("Awa")));
        Assert.False(Holds(Encoding.UTF8.GetBytes("56 78")));
    }

    [Fact]
    public async Task A_box_kept_under_its_plain_name_is_still_found()
    {
        var kept = Kept();
        await kept.Keep("new", [9]);
        Run("INSERT INTO residents_kept (Id, LastDay, Sealed) VALUES ('old', '9999-01-01', x'0708')");
        Assert.Equal([7, 8], await kept.Find("old"));
        await kept.Forget("old");
        Assert.Null(await kept.Find("old"));
        Assert.Equal([9], await kept.Find("new"));
    }

    [Fact]
    public async Task What_is_erased_is_gone_from_every_file()
    {
        var (kept, mark) = (Kept(), Encoding.UTF8.GetBytes("sealed-and-then-erased"));
        await kept.Keep("one", mark);
        Assert.True(Holds(mark));
        await kept.Forget("one");
        Assert.False(Holds(mark));
    }

    [Fact]
    public async Task The_folder_and_its_files_are_for_their_owner_only()
    {
        var made = Path.Combine(folder, "data");
        await new CallbackBox(Store.Open(new StorePlace(made), ResidentsModule.Records), TimeProvider.System).Leave(Asked);
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new DirectoryInfo(made).UnixFileMode);
        Assert.All(Directory.EnumerateFiles(made), file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(file).UnixFileMode));
    }

    [Fact]
    public void A_file_in_place_of_the_folder_or_of_the_database_is_told()
    {
        File.WriteAllText(Database, new string('x', 5_000));
        Assert.Equal(StoreFault.Database, Assert.Throws<StoreException>(Open).Fault);
        Assert.Equal(StoreFault.Folder, Assert.Throws<StoreException>(() => Store.Open(new StorePlace(Database), ResidentsModule.Records)).Fault);
    }

    [Fact]
    public async Task Many_are_closed_at_once_and_the_oldest_leave_by_themselves()
    {
        var box = Callbacks();
        for (var left = 0; left < 3; left++)
            await box.Leave(Asked);
        Run("UPDATE residents_callbacks SET LeftOn = '2001-01-01' WHERE Id = (SELECT Id FROM residents_callbacks LIMIT 1)");
        await box.Leave(Asked);
        var ids = (await box.Waiting()).Select(one => one.Id).ToList();
        Assert.Equal(3, ids.Count);
        Assert.Equal(["nobody"], await box.Close([.. ids.Take(2), "nobody"]));
        Assert.Equal(1, await box.CloseBefore(new DateOnly(2999, 1, 1)));
        Assert.Empty(await box.Waiting());
    }

    private Store Open() => Store.Open(new StorePlace(folder), ResidentsModule.Records);

    private CallbackBox Callbacks() => new(Open(), TimeProvider.System);

    private KeptAnswers Kept() => new(Open(), TimeProvider.System);

    /// <summary>What writes the marks of the key again, as they are now.</summary>
    private string Rows()
    {
        using var connection = new SqliteConnection($"Data Source={Database}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT 'INSERT INTO storage_key_mark (Id, Mark) VALUES (' || Id || ', ' || quote(Mark) || ')' FROM storage_key_mark";
        return (string)command.ExecuteScalar()!;
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private bool Holds(byte[] mark) => Directory.EnumerateFiles(folder).Any(path =>
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.GetBuffer().AsSpan(0, (int)copy.Length).IndexOf(mark) >= 0;
    });
}
