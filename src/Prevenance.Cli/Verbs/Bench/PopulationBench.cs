using System.Diagnostics;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Planning;
using Prevenance.Law.Populations;
using Prevenance.Populations;
using Prevenance.Territory.Synthetic;

namespace Prevenance.Cli.Verbs.Bench;

/// <summary>How many households a second, every right in one month, from files on the disk to results in memory.</summary>
internal sealed record PopulationBench(int Households, double Least, double HouseholdsPerSecond, double Most, double PeakMb, double LaneOperationsPerSecond, int Operations, int Nodes)
{
    public static readonly Month Month = new(2026, 7);

    public static PopulationBench Run(int households, string folder)
    {
        var path = Path.Combine(folder, $"{households}");
        SyntheticPopulation.Write(path, households, seed: 2026, Month);
        var population = PopulationFolder.Open(path, FrenchLaw.System);
        var plan = new PopulationPlan(population, new Request(Populations.RunVerb.Rights(Month), Month, AllowsForecast: true));
        var units = Enumerable.Range(0, population.Units).ToList();
        var (least, median, most) = Measure.Seconds(() => FolderRun.Over(plan, population, units, (_, _) => { }, Environment.ProcessorCount));
        using var process = Process.GetCurrentProcess();
        return new PopulationBench(
            households, households / most, households / median, households / least, process.PeakWorkingSet64 / 1e6, plan.LaneOperations(entity => population.Count(entity)) / median, plan.Operations, plan.Nodes);
    }
}
