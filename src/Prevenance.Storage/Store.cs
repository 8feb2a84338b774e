using Prevenance.Storage.Databases;
using Prevenance.Storage.Keys;

namespace Prevenance.Storage;

/// <summary>What the application keeps, opened: a database whose tables are up to date, and the key that seals what is in it, in a file of its own.</summary>
public sealed class Store
{
    private const string KeyFileName = "prevenance.key";

    private readonly Func<KeyRecords> keys;

    private Store(Database database, Func<KeyRecords> keys, Seal? seal) => (Database, this.keys, Seal) = (database, keys, seal);

    public Database Database { get; }

    /// <summary>What closes and opens rows; nothing when the store was opened without its key.</summary>
    public Seal? Seal { get; }

    /// <summary>Opens a store, made on the first day, and brings its tables up to date.</summary>
    /// <param name="place">Where it is.</param>
    /// <param name="modules">Those that keep records in it.</param>
    /// <exception cref="StoreException">It cannot be written, or holds what the key does not open: nothing new is taken that could not be given back.</exception>
    public static Store Open(StorePlace place, params IReadOnlyCollection<IKeepsRecords> modules) => Prepare(place, modules, (database, keys) =>
    {
        using var records = keys();
        return KeyMark.Require(records, PathOfKey(place), () => modules.Any(module => module.HasSealedRows(database)));
    });

    /// <summary>Opens a store with whatever key lies there, be it none: what it does not open is told as such.</summary>
    /// <exception cref="StoreException">It cannot be read.</exception>
    public static Store OpenWithAnyKey(StorePlace place, params IReadOnlyCollection<IKeepsRecords> modules) =>
        Prepare(place, modules, (_, keys) => AnyKey(keys, PathOfKey(place)));

    /// <summary>
    /// Makes another key in the place of the one that lies beside the store: whoever holds the old one opens nothing more of it, but copies made before.
    /// What is kept is not sealed again, so that this takes a moment, and a server that runs goes on.
    /// </summary>
    /// <inheritdoc cref="Open"/>
    public static void RenewKey(StorePlace place, params IReadOnlyCollection<IKeepsRecords> modules) => Prepare(place, modules, (database, keys) =>
    {
        using var records = keys();
        var own = KeyMark.Require(records, PathOfKey(place), () => modules.Any(module => module.HasSealedRows(database)));
        KeyMark.Renew(records, PathOfKey(place), own);
        return own;
    });

    /// <summary>
    /// Copies the database of a folder, as it is at one moment, while others write to it. The key stays where it is, and so do the keys of
    /// people: <see cref="CopyKeys"/>.
    /// </summary>
    /// <param name="place">Where the store is; its records are in a file.</param>
    /// <param name="file">The file to make.</param>
    /// <param name="modules">Those that keep records in it.</param>
    /// <returns>Whether anything is kept there.</returns>
    /// <exception cref="StoreException">The database is damaged, or the copy cannot be written.</exception>
    public static bool Copy(StorePlace place, string file, params IReadOnlyCollection<IKeepsRecords> modules) =>
        InFile(place, file, path => SqliteCopy.Make(path, file, KeyTables(modules)));

    /// <summary>Copies the keys of people, sealed as they are, in the place of the last copy: an older one would open those who were erased since.</summary>
    /// <inheritdoc cref="Copy"/>
    public static bool CopyKeys(StorePlace place, string file, params IReadOnlyCollection<IKeepsRecords> modules) =>
        InFile(place, file, path => SqliteCopy.MakeOfKeys(path, file, KeyTables(modules)));

    /// <summary>Puts the keys of people back into a database that was put back from a copy.</summary>
    /// <param name="place">Where the store is.</param>
    /// <param name="file">The copy of the keys.</param>
    /// <param name="modules">Those that keep records in it.</param>
    /// <returns>How many came back.</returns>
    /// <exception cref="StoreException">Nothing is kept there, or the copy cannot be read.</exception>
    public static int PutKeysBack(StorePlace place, string file, params IReadOnlyCollection<IKeepsRecords> modules)
    {
        var count = 0;
        if (!File.Exists(file) || !InFile(place, file, path => count = SqliteCopy.PutBack(path, file, KeyTables(modules))))
            throw new StoreException(StoreFault.Folder, file, new FileNotFoundException(null, file));
        return count;
    }

    /// <summary>Copies a store into a folder of its own, its keys with it: the copy opens as the store does, and is kept as safe, or not kept at all.</summary>
    /// <param name="place">Where the store is; its records are in a file.</param>
    /// <param name="folder">An empty folder.</param>
    /// <param name="modules">Those that keep records in it.</param>
    /// <returns>Whether anything is kept there.</returns>
    /// <exception cref="StoreException">The database is damaged, or the copy cannot be written.</exception>
    public static bool CopyWhole(StorePlace place, string folder, params IReadOnlyCollection<IKeepsRecords> modules)
    {
        var keys = Path.Combine(folder, "keys");
        if (!Copy(place, SqliteDatabase.PathIn(folder), modules) || !CopyKeys(place, keys, modules))
            return false;
        PutKeysBack(new StorePlace(folder), keys, modules);
        return InFile(place, folder, _ =>
        {
            File.Delete(keys);
            File.Copy(PathOfKey(place), Path.Combine(folder, KeyFileName));
        });
    }

    /// <summary>Whether a key lies where the store is.</summary>
    public static bool HasKey(StorePlace place) => File.Exists(PathOfKey(place));

    private static string PathOfKey(StorePlace place) => Path.Combine(place.Folder, KeyFileName);

    private static List<string> KeyTables(IReadOnlyCollection<IKeepsRecords> modules) => [.. modules.SelectMany(module => module.KeyTables)];

    /// <summary>Does something with the file of the database, where there is one.</summary>
    private static bool InFile(StorePlace place, string file, Action<string> work)
    {
        var path = SqliteDatabase.PathIn(place.Folder);
        try
        {
            if (!File.Exists(path))
                return false;
            work(path);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(StoreFault.Folder, file, fault);
        }
        catch (Exception fault) when (SqliteDatabase.Explain(fault, path) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Whether the database answers.</summary>
    public async Task<bool> Answers(CancellationToken stop)
    {
        await using var records = keys();
        return await records.Database.CanConnectAsync(stop);
    }

    private static Store Prepare(StorePlace place, IReadOnlyCollection<IKeepsRecords> modules, Func<Database, Func<KeyRecords>, Seal?> sealOf)
    {
        Database? database = null;
        try
        {
            OwnFiles.MakeFolder(place.Folder);
            database = place.PostgreSql is { } connection ? PostgreSqlDatabase.At(connection) : SqliteDatabase.In(place.Folder);
            database.Begin();
            using var alone = database.Alone();
            var keys = KeyRecords.In(database);
            using (var records = keys())
                Database.Migrate(records);
            foreach (var module in modules)
                module.Migrate(database);
            return new Store(database, keys, sealOf(database, keys));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new StoreException(StoreFault.Folder, place.Folder, fault);
        }
        catch (Exception fault) when (database?.Explain(fault) is { } explained)
        {
            throw explained;
        }
    }

    private static Seal? AnyKey(Func<KeyRecords> keys, string path)
    {
        try
        {
            using var records = keys();
            return KeyFile.Find(path) is { } known ? KeyMark.Opened(records, known) ?? known : null;
        }
        catch (StoreException)
        {
            return null;
        }
    }
}
