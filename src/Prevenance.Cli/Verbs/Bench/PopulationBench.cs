using System.Diagnostics;
using Prevenance.Populations;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Planning;
using Prevenance.Law.Populations;
using Prevenance.Territory.Synthetic;

namespace Prevenance.Cli.Verbs.Bench;

/// <summary>How many households a second, every right in one month, from a file on the disk to results in memory.</summary>
internal sealed record PopulationBench(int Households, double Least, double HouseholdsPerSecond, double Most, double PeakMb, double LaneOperationsPerSecond, int Operations, int Nodes)
{
    public static readonly Month Month = new(2026, 7);

    public static PopulationBench Run(int households, string folder)
    {
        var path = Path.Combine(folder, $"{households}.pop");
        SyntheticPopulation.Write(path, households, seed: 2026, Month);
        using var population = FilePopulation.Open(path, FrenchLaw.System);
        var plan = new PopulationPlan(population, new Request(Population.RunVerb.Rights(Month), Month, AllowsForecast: true));
        var blocks = Enumerable.Range(0, PopulationRun.Blocks(population)).ToList();
        var sums = new double[plan.Questions.Count];
        var (least, median, most) = Measure.Seconds(() => PopulationRun.Over(plan, population, blocks, result => Add(result, plan, sums), Environment.ProcessorCount));
        using var process = Process.GetCurrentProcess();
        return new PopulationBench(
            households, households / most, households / median, households / least, process.PeakWorkingSet64 / 1e6, plan.LaneOperations(population) / median, plan.Operations, plan.Nodes);
    }

    /// <summary>Reads every result once, so that none is computed for nothing.</summary>
    private static void Add(BlockResult result, PopulationPlan plan, double[] sums)
    {
        Span<double> values = stackalloc double[4 * PopulationRun.HouseholdsPerBlock];
        for (var question = 0; question < plan.Questions.Count; question++)
        {
            var lanes = result.Lanes(plan.Questions[question]);
            var part = lanes.Count <= values.Length ? values[..lanes.Count] : new double[lanes.Count];
            result.CopyTo(plan.Questions[question], part);
            lock (sums)
                sums[question] += part[0];
        }
    }
}
