using Microsoft.Extensions.Hosting;
using Prevenance.Accounts;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Demonstration.Invented;

namespace Prevenance.Web.Pages.Demonstration;

/// <summary>Fills the demonstration beside the requests: the pages that need nobody are there at once.</summary>
/// <param name="invention">Who is made known.</param>
/// <param name="family">A family that parted.</param>
/// <param name="services">What is there for them.</param>
/// <param name="keeping">What is said of it.</param>
/// <param name="referrals">What was asked of services.</param>
/// <param name="neighbours">Who helps beside.</param>
/// <param name="clock">Tells the day.</param>
/// <param name="data">The folder of the demonstration.</param>
/// <param name="alone">Let go of when the application ends.</param>
internal sealed class Filling(Invention invention, InventedFamily family, InventedServices services, InventedKeeping keeping, InventedReferrals referrals, InventedNeighbours neighbours, TimeProvider clock, string data, IDisposable alone) : BackgroundService
{
    /// <summary>Whether everybody is there.</summary>
    public bool IsDone { get; private set; } = DemonstrationStore.IsFilled(data);

    public override void Dispose()
    {
        alone.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (IsDone)
            return;
        await Task.Yield();
        await services.Fill(clock.Today(), stoppingToken);
        await keeping.Fill();
        var known = await invention.Fill(stoppingToken);
        await family.Fill(known[0].Worker, known[0].Team);
        await referrals.Fill(known, stoppingToken);
        await neighbours.Fill(stoppingToken);
        DemonstrationStore.NoteFilled(data);
        IsDone = true;
    }
}
