using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Prevenance.Storage.Databases;

/// <summary>What is erased is gone from the files, and not only from the tables.</summary>
internal sealed class SecureErasing : DbConnectionInterceptor
{
    public static readonly SecureErasing Instance = new();

    /// <summary>
    /// Freed pages are overwritten; SQLite leaves them as they are unless each connection asks. Who finds somebody writing waits as the database does, from a
    /// millisecond on: the library alone would look again after a hundred and fifty.
    /// </summary>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Ask(connection);

    /// <inheritdoc cref="ConnectionOpened"/>
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Ask(connection);
        return Task.CompletedTask;
    }

    /// <summary>Brings the log of the last changes into the database and empties it: it still held what was just erased.</summary>
    public static Task EmptyLog(DbContext context) => context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");

    private static void Ask(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA secure_delete = ON; PRAGMA busy_timeout = 30000";
        command.ExecuteScalar();
    }
}
