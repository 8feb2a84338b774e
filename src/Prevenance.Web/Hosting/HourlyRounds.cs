using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Prevenance.Storage;
using Prevenance.Works;

namespace Prevenance.Web.Hosting;

/// <summary>Has done what is due every hour: by one machine for all where several share a PostgreSQL, by this one otherwise.</summary>
internal sealed partial class HourlyRounds(IEnumerable<IRound> rounds, DataFolder data, TimeProvider clock, ILogger<HourlyRounds> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Seldom = TimeSpan.FromHours(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        StoreSettings.In(data.Path).PostgreSql is { } shared ? GoTogether(PostgreSqlAddress.Read(shared), stoppingToken) : GoAlone(stoppingToken);

    private async Task GoTogether(string shared, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                using var together = SharedRounds.Start(shared, [.. rounds]);
                await Task.Delay(Timeout.Infinite, stop);
            }
            catch (Exception fault) when (!stop.IsCancellationRequested)
            {
                // A database that does not answer yet is no reason to stop answering people.
                TellLate(log, nameof(SharedRounds), fault.GetType().Name);
                await Task.Delay(Often, stop);
            }
        }
    }

    private async Task GoAlone(CancellationToken stop)
    {
        var due = rounds.ToDictionary(round => round, _ => DateTimeOffset.MinValue);
        while (true)
        {
            await Task.Delay(Often, stop);
            foreach (var round in rounds.Where(round => clock.GetUtcNow() >= due[round]))
            {
                // What could not be done now is done the next time.
                if (await Try(round, stop))
                    due[round] = clock.GetUtcNow() + Seldom;
            }
        }
    }

    /// <summary>The message of a fault may hold an address.</summary>
    private async Task<bool> Try(IRound round, CancellationToken stop)
    {
        try
        {
            await round.Go(stop);
            return true;
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            TellLate(log, round.Name, fault.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "{Round} could not be done ({Fault}); it is tried again")]
    private static partial void TellLate(ILogger log, string round, string fault);
}
