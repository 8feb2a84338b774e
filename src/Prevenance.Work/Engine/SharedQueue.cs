using Hangfire;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Hangfire.States;
using Npgsql;

namespace Prevenance.Work.Engine;

/// <summary>The queue that machines share, in a schema of its own of their PostgreSQL.</summary>
internal sealed class SharedQueue
{
    /// <summary>The queue of units.</summary>
    public const string Name = "units";

    private const string Schema = "work";

    private readonly BackgroundJobClient client;

    private SharedQueue(string connection, PostgreSqlStorage storage, WorkSettings settings) =>
        (Connection, Storage, Settings, client) = (connection, storage, settings, new BackgroundJobClient(storage));

    /// <summary>How to reach the PostgreSQL.</summary>
    public string Connection { get; }

    public PostgreSqlStorage Storage { get; }

    public WorkSettings Settings { get; }

    /// <exception cref="RefusalException">The PostgreSQL does not answer, or refuses.</exception>
    public static SharedQueue Open(string connection, WorkSettings settings)
    {
        var options = new PostgreSqlStorageOptions
        {
            SchemaName = Schema,
            QueuePollInterval = settings.Look,
            InvisibilityTimeout = settings.Lease,
            UseSlidingInvisibilityTimeout = true,
            DistributedLockTimeout = settings.Lease,
            PrepareSchemaIfNecessary = false,
        };
        try
        {
            Install(connection);
            return new SharedQueue(connection, new PostgreSqlStorage(new NpgsqlConnectionFactory(connection, options), options), settings);
        }
        catch (NpgsqlException fault)
        {
            var at = new NpgsqlConnectionStringBuilder(connection);
            throw new RefusalException($"{at.Host}:{at.Port}/{at.Database}", Text.Of($"PostgreSQL ne répond pas, ou refuse : {fault.Message}", $"PostgreSQL does not answer, or refuses: {fault.Message}"), fault);
        }
    }

    /// <summary>Gives out a unit.</summary>
    public void Give(Run run, int unit) => client.Create<UnitJob>(Name, job => job.Do(run.Id, run.Turn, unit, CancellationToken.None), new EnqueuedState());

    /// <summary>How many machines take units: those that said so within their lease.</summary>
    public int Machines(DateTimeOffset now) => Storage.GetMonitoringApi().Servers()
        .Count(server => server.Queues.Contains(Name) && server.Heartbeat > (now - Settings.Lease).UtcDateTime);

    /// <summary>Machines that start together on an empty database would stumble over one another: the first one installs, the others wait.</summary>
    private static void Install(string connection)
    {
        using var alone = DatabaseLock.Take(connection, Schema);
        using var installing = new NpgsqlConnection(connection);
        installing.Open();
        PostgreSqlObjectsInstaller.Install(installing, Schema);
    }
}
