using Hangfire;
using Prevenance.Works.Engine;

namespace Prevenance.Works;

/// <summary>A machine that takes units, as long as it is not disposed of; then units that were begun end, or are given back.</summary>
public sealed class Worker : IDisposable
{
    private readonly OpenRuns runs;
    private readonly BackgroundJobServer server;

    private Worker(OpenRuns runs, BackgroundJobServer server) => (this.runs, this.server) = (runs, server);

    /// <param name="desk">Where runs are given out.</param>
    /// <param name="threads">How many units it does at once.</param>
    public static Worker Start(RunDesk desk, int threads)
    {
        var (table, runs) = (new RunTable(desk.Queue), new OpenRuns(desk.Kinds));
        return new Worker(runs, desk.Queue.Serve(SharedQueue.Units, threads, () => new UnitJob(table, runs), [new EndsTheRun(table)]));
    }

    public void Dispose()
    {
        server.Dispose();
        runs.Dispose();
    }
}
