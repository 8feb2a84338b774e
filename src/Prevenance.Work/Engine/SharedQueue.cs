using Hangfire;
using Hangfire.Common;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Hangfire.States;
using Npgsql;
using Prevenance.Storage;

namespace Prevenance.Works.Engine;

/// <summary>The queues that machines share, in a schema of its own of their PostgreSQL.</summary>
internal sealed class SharedQueue
{
    /// <summary>The queue of units.</summary>
    public const string Units = "units";

    /// <summary>The queue of what is due every hour.</summary>
    public const string Rounds = "rounds";

    private const string Schema = "work";

    /// <summary>Longer than a unit takes.</summary>
    private static readonly TimeSpan ToEnd = TimeSpan.FromSeconds(30);

    /// <summary>Longer than it takes to install the tables, or to name the results of a run.</summary>
    private static readonly TimeSpan LongestAlone = TimeSpan.FromMinutes(2);

    private readonly BackgroundJobClient client;

    private SharedQueue(string connection, PostgreSqlStorage storage, WorkSettings settings) =>
        (Connection, Storage, Settings, client) = (connection, storage, settings, new BackgroundJobClient(storage));

    /// <summary>How to reach the PostgreSQL.</summary>
    private string Connection { get; }

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

    /// <summary>Holds something that one machine does at a time.</summary>
    public SharedLock Alone(string name) => SharedLock.Take(Connection, $"{Schema} {name}", LongestAlone);

    /// <summary>Gives out a unit.</summary>
    public void Give(Run run, int unit) => client.Create<UnitJob>(Units, job => job.Do(run.Id, run.Turn, unit, CancellationToken.None), new EnqueuedState());

    /// <summary>Has this machine take what a queue holds.</summary>
    /// <param name="queue">Which.</param>
    /// <param name="threads">How many at once.</param>
    /// <param name="make">Makes what does it.</param>
    /// <param name="filters">What is told how it went, once it was tried as often as it may be.</param>
    public BackgroundJobServer Serve(string queue, int threads, Func<object> make, IEnumerable<JobFilterAttribute> filters)
    {
        var all = new JobFilterCollection { new AutomaticRetryAttribute { Attempts = Settings.Waits.Count, DelaysInSeconds = [.. Settings.Waits.Select(wait => (int)wait.TotalSeconds)] } };
        foreach (var filter in filters)
            all.Add(filter);
        return new BackgroundJobServer(
            new BackgroundJobServerOptions
            {
                WorkerCount = threads,
                Queues = [queue],
                Activator = new JobMaker(make),
                FilterProvider = all,
                SchedulePollingInterval = Settings.Look,
                HeartbeatInterval = Settings.Heartbeat,
                ServerTimeout = Settings.Lease,
                ServerCheckInterval = Settings.Lease,
                ShutdownTimeout = ToEnd,
            },
            Storage);
    }

    /// <summary>How many machines take units: those that said so within their lease.</summary>
    public int Machines(DateTimeOffset now) => Storage.GetMonitoringApi().Servers()
        .Count(server => server.Queues.Contains(Units) && server.Heartbeat > (now - Settings.Lease).UtcDateTime);

    /// <summary>Machines that start together on an empty database would stumble over one another: the first one installs, the others wait.</summary>
    private static void Install(string connection)
    {
        using var alone = SharedLock.Take(connection, Schema, LongestAlone);
        using var installing = new NpgsqlConnection(connection);
        installing.Open();
        PostgreSqlObjectsInstaller.Install(installing, Schema);
    }
}
