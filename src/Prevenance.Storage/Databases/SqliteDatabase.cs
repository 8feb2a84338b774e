using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Prevenance.Storage.Databases;

/// <summary>A file of SQLite, for one machine.</summary>
internal sealed class SqliteDatabase : Database
{
    private const string FileName = "prevenance.db";

    private static readonly ConcurrentDictionary<(string Path, string What), SemaphoreSlim> Turns = [];

    private readonly string path;

    private SqliteDatabase(string path) => this.path = path;

    private string Connection => $"Data Source={path}";

    /// <summary>The file of the database of a folder.</summary>
    public static string PathIn(string folder) => Path.Combine(folder, FileName);

    /// <summary>The database of a folder, made on the first day, for the eyes of the application's own user.</summary>
    public static SqliteDatabase In(string folder)
    {
        var database = new SqliteDatabase(PathIn(folder));
        OwnFiles.MakeFile(database.path);
        return database;
    }

    /// <inheritdoc/>
    public override async Task<IDisposable> OneAtATime(string what)
    {
        var turn = Turns.GetOrAdd((Path.GetFullPath(path), what), _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync();
        return new Turn(turn);
    }

    /// <summary>Readers do not wait for writers from now on; the file remembers it.</summary>
    internal override void Begin()
    {
        using var connection = new SqliteConnection(Connection);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        command.ExecuteScalar();
    }

    /// <summary>The file is one machine's.</summary>
    internal override IDisposable? Alone() => null;

    /// <inheritdoc/>
    public override Func<TRecords> Records<TRecords, TSqlite, TPostgreSql>(string prefix) => FactoryOf<TSqlite>(options => options
        .UseSqlite(Connection, sqlite => sqlite.MigrationsHistoryTable(HistoryOf(prefix)))
        .AddInterceptors(SecureErasing.Instance));

    /// <inheritdoc/>
    public override Task Erased(DbContext records) => SecureErasing.EmptyLog(records);

    /// <summary>Their indexes stay in memory: in the two megabytes that a connection has for pages, each row would write one of them anew.</summary>
    public override Task ExpectManyRows(DbContext records) => records.Database.ExecuteSqlRawAsync("PRAGMA cache_size = -32768");

    /// <inheritdoc/>
    internal override StoreException? Explain(Exception fault) => Explain(fault, path);

    /// <inheritdoc cref="Explain(Exception)"/>
    public static StoreException? Explain(Exception fault, string path)
    {
        const int general = 1, corrupt = 11, notADatabase = 26;
        return CauseOf<SqliteException>(fault) is { } sqlite
            ? new StoreException(sqlite.SqliteErrorCode is general or corrupt or notADatabase ? StoreFault.Database : StoreFault.Folder, path, fault)
            : null;
    }

    /// <summary>Given back once.</summary>
    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        private SemaphoreSlim? held = turn;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }
}
