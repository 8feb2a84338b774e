using Hangfire;
using Hangfire.Common;
using Prevenance.Work.Engine;

namespace Prevenance.Work;

/// <summary>A machine that takes units, as long as it is not disposed of; then units that were begun end, or are given back.</summary>
public sealed class Worker : IDisposable
{
    /// <summary>Longer than a unit takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly OpenRuns runs;
    private readonly BackgroundJobServer server;

    private Worker(OpenRuns runs, BackgroundJobServer server) => (this.runs, this.server) = (runs, server);

    /// <param name="desk">Where runs are given out.</param>
    /// <param name="threads">How many units it does at once.</param>
    public static Worker Start(RunDesk desk, int threads)
    {
        var (table, runs, settings) = (new RunTable(desk.Queue), new OpenRuns(desk.Kinds), desk.Queue.Settings);
        var filters = new JobFilterCollection
        {
            new AutomaticRetryAttribute { Attempts = settings.Waits.Count, DelaysInSeconds = [.. settings.Waits.Select(wait => (int)wait.TotalSeconds)] },
            new EndsTheRun(table),
        };
        return new Worker(runs, new BackgroundJobServer(
            new BackgroundJobServerOptions
            {
                WorkerCount = threads,
                Queues = [SharedQueue.Name],
                Activator = new UnitJobActivator(() => new UnitJob(table, runs)),
                FilterProvider = filters,
                SchedulePollingInterval = settings.Look,
                HeartbeatInterval = settings.Heartbeat,
                ServerTimeout = settings.Lease,
                ServerCheckInterval = settings.Lease,
                ShutdownTimeout = Patience,
            },
            desk.Queue.Storage));
    }

    public void Dispose()
    {
        server.Dispose();
        runs.Dispose();
    }
}
