using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Prevenance.Storage.Callbacks;
using Prevenance.Storage.Kept;

namespace Prevenance.Storage;

/// <summary>The little that the application keeps: a database in a folder, with the key that seals it beside it in a file of its own.</summary>
public sealed class Store
{
    private const string DatabaseFile = "prevenance.db";
    private const string KeyFileName = "prevenance.key";

    private Store(CallbackBox callbacks, KeptAnswers kept) => (Callbacks, Kept) = (callbacks, kept);

    /// <summary>Those who asked to be called back.</summary>
    public CallbackBox Callbacks { get; }

    /// <summary>Answers that people keep for a while, sealed before they come here.</summary>
    public KeptAnswers Kept { get; }

    /// <summary>Opens the store of a folder, made on the first day, and brings its tables up to date.</summary>
    /// <exception cref="StoreException">It cannot be written, or holds what the key does not open: nothing new is taken that could not be given back.</exception>
    public static Store Open(string folder, TimeProvider clock) => Guard(folder, () =>
    {
        var contexts = Prepare(folder);
        using var context = contexts.CreateDbContext();
        var seal = KeyMark.Require(context, Path.Combine(folder, KeyFileName));
        return new Store(new CallbackBox(contexts, seal, clock), new KeptAnswers(contexts, seal, clock));
    });

    /// <summary>Opens the callbacks of a folder with whatever key lies there, be it none: those that it does not open are told as such.</summary>
    /// <exception cref="StoreException">It cannot be read.</exception>
    public static CallbackBox OpenCallbacks(string folder, TimeProvider clock) => Guard(folder, () =>
        new CallbackBox(Prepare(folder), AnyKey(Path.Combine(folder, KeyFileName)), clock));

    internal static PooledDbContextFactory<StoreContext> Contexts(string connection) => new(new DbContextOptionsBuilder<StoreContext>()
        .UseSqlite(connection)
        .AddInterceptors(SecureErasing.Instance)
        // Migrations are written by hand, without a snapshot: a test holds the tables to the model.
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
        .Options);

    private static Seal? AnyKey(string path)
    {
        try
        {
            return KeyFile.Find(path);
        }
        catch (StoreException)
        {
            return null;
        }
    }

    private static PooledDbContextFactory<StoreContext> Prepare(string folder)
    {
        OwnFiles.MakeFolder(folder);
        var database = Path.Combine(folder, DatabaseFile);
        OwnFiles.MakeFile(database);
        var contexts = Contexts($"Data Source={database}");
        using var context = contexts.CreateDbContext();
        // Readers do not wait for writers; the file remembers it.
        context.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL");
        context.Database.Migrate();
        return contexts;
    }

    private static T Guard<T>(string folder, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new StoreException(StoreFault.Folder, folder, fault);
        }
        catch (SqliteException fault)
        {
            const int corrupt = 11, notADatabase = 26;
            var isDamaged = fault.SqliteErrorCode is corrupt or notADatabase or 1;
            throw new StoreException(isDamaged ? StoreFault.Database : StoreFault.Folder, Path.Combine(folder, DatabaseFile), fault);
        }
    }
}
