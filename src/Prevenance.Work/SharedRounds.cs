using Hangfire;
using Prevenance.Works.Engine;

namespace Prevenance.Works;

/// <summary>What is due every hour, done by whichever of the machines that share a PostgreSQL is free; this one takes its part until it is disposed of.</summary>
public sealed class SharedRounds : IDisposable
{
    private readonly RecurringJobManager calendar;
    private readonly BackgroundJobServer server;

    private SharedRounds(RecurringJobManager calendar, BackgroundJobServer server) => (this.calendar, this.server) = (calendar, server);

    /// <param name="postgreSql">How to reach the PostgreSQL, as Npgsql reads it.</param>
    /// <param name="rounds">What is due; the same on each machine.</param>
    /// <param name="settings">How patient machines are.</param>
    /// <exception cref="RefusalException">The PostgreSQL does not answer, or refuses.</exception>
    public static SharedRounds Start(string postgreSql, IReadOnlyCollection<IRound> rounds, WorkSettings? settings = null)
    {
        var queue = SharedQueue.Open(postgreSql, settings ?? new WorkSettings());
        var calendar = new RecurringJobManager(queue.Storage);
        foreach (var name in rounds.Select(round => round.Name))
            calendar.AddOrUpdate<RoundJob>(name, SharedQueue.Rounds, job => job.Go(name, CancellationToken.None), Cron.Hourly());
        return new SharedRounds(calendar, queue.Serve(SharedQueue.Rounds, 1, () => new RoundJob(rounds), []));
    }

    public void Dispose() => server.Dispose();

    /// <summary>Has a round done now.</summary>
    internal void Trigger(string name) => calendar.Trigger(name);
}
