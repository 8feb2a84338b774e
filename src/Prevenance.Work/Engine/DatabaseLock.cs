using Npgsql;

namespace Prevenance.Works.Engine;

/// <summary>Has machines do something one after the other. It goes with the connection of who holds it: nobody waits for a machine that is lost.</summary>
internal sealed class DatabaseLock : IDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlTransaction transaction;

    private DatabaseLock(NpgsqlConnection connection, NpgsqlTransaction transaction) => (this.connection, this.transaction) = (connection, transaction);

    /// <param name="postgreSql">How to reach the PostgreSQL.</param>
    /// <param name="name">What is to be held.</param>
    public static DatabaseLock Take(string postgreSql, string name)
    {
        var connection = new NpgsqlConnection(postgreSql);
        try
        {
            connection.Open();
            var transaction = connection.BeginTransaction();
            // A machine that is stopped while it holds it keeps its connection: the server ends it.
            using var command = new NpgsqlCommand("SET LOCAL idle_in_transaction_session_timeout = '30s'; SELECT pg_advisory_xact_lock(hashtextextended('prevenance.work ' || @name, 0))", connection, transaction);
            command.Parameters.AddWithValue("name", name);
            command.ExecuteNonQuery();
            return new DatabaseLock(connection, transaction);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        transaction.Dispose();
        connection.Dispose();
    }
}
