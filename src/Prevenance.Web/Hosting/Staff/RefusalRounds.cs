using Microsoft.Extensions.Hosting;
using Prevenance.Accounts.Journal;

namespace Prevenance.Web.Hosting.Staff;

/// <summary>Has it noted each minute, and when the server stops, how many more refusals there were than have a line of their own.</summary>
internal sealed class RefusalRounds(RefusalLog refusals) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await refusals.TellAll();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Often);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await refusals.Tell();
    }
}
