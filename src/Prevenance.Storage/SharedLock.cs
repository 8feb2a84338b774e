using System.Globalization;
using Npgsql;

namespace Prevenance.Storage;

/// <summary>Has the machines that share a PostgreSQL do something one after the other. It goes with the connection of who holds it: nobody waits for a machine that is lost.</summary>
public sealed class SharedLock : IDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlTransaction transaction;

    private SharedLock(NpgsqlConnection connection, NpgsqlTransaction transaction) => (this.connection, this.transaction) = (connection, transaction);

    /// <summary>Waits for those who came before, and holds it.</summary>
    /// <param name="postgreSql">How to reach the PostgreSQL, as Npgsql reads it.</param>
    /// <param name="name">What is to be done by one at a time.</param>
    /// <param name="longest">For how long it may be held. A machine that is stopped meanwhile keeps its connection: the server ends it then.</param>
    /// <exception cref="NpgsqlException">The PostgreSQL does not answer, or refuses.</exception>
    public static SharedLock Take(string postgreSql, string name, TimeSpan longest)
    {
        var connection = new NpgsqlConnection(postgreSql);
        try
        {
            connection.Open();
            var transaction = connection.BeginTransaction();
            using var command = new NpgsqlCommand(
                "SELECT set_config('idle_in_transaction_session_timeout', @longest, true), pg_advisory_xact_lock(hashtextextended('prevenance ' || @name, 0))", connection, transaction);
            command.CommandTimeout = (int)longest.TotalSeconds;
            command.Parameters.AddWithValue("longest", longest.TotalMilliseconds.ToString("f0", CultureInfo.InvariantCulture));
            command.Parameters.AddWithValue("name", name);
            command.ExecuteNonQuery();
            return new SharedLock(connection, transaction);
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
