using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Prevenance.Storage.Databases;

/// <summary>A PostgreSQL, which several machines may share.</summary>
internal sealed class PostgreSqlDatabase : Database
{
    /// <summary>Longer than any migration, and than any import.</summary>
    private static readonly TimeSpan LongestAlone = TimeSpan.FromMinutes(15);

    private readonly NpgsqlConnectionStringBuilder connection;

    private PostgreSqlDatabase(NpgsqlConnectionStringBuilder connection) => this.connection = connection;

    /// <summary>Where the server is, without what opens it.</summary>
    private string Place => $"{connection.Host}:{connection.Port}/{connection.Database}";

    /// <param name="connection">As <see cref="PostgreSqlAddress"/> reads it.</param>
    /// <exception cref="StoreException">It cannot be read.</exception>
    public static PostgreSqlDatabase At(string connection) => new(new NpgsqlConnectionStringBuilder(PostgreSqlAddress.Read(connection)));

    /// <inheritdoc/>
    public override Func<TRecords> Records<TRecords, TSqlite, TPostgreSql>(string prefix) => FactoryOf<TPostgreSql>(options => options
        .UseNpgsql(connection.ConnectionString, postgreSql => postgreSql.MigrationsHistoryTable(HistoryOf(prefix))));

    /// <summary>PostgreSQL overwrites what was erased in its own time.</summary>
    public override Task Erased(DbContext records) => Task.CompletedTask;

    /// <inheritdoc/>
    public override Task ExpectManyRows(DbContext records) => Task.CompletedTask;

    /// <inheritdoc/>
    public override async Task<IDisposable> OneAtATime(string what) => await Task.Run(() => SharedLock.Take(connection.ConnectionString, what, LongestAlone));

    /// <inheritdoc/>
    internal override void Begin()
    {
    }

    /// <summary>Seen without it: of two machines that started on an empty database, one added a column that the other had added.</summary>
    internal override IDisposable? Alone() => SharedLock.Take(connection.ConnectionString, "tables", LongestAlone);

    /// <inheritdoc/>
    internal override StoreException? Explain(Exception fault) =>
        CauseOf<NpgsqlException>(fault) is { } cause ? new StoreException(StoreFault.Server, Place, cause) : null;
}
