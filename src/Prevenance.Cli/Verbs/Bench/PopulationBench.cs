using System.Diagnostics;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Planning;
using Prevenance.Law.Populations;
using Prevenance.Populations;
using Prevenance.Territory.Synthetic;

namespace Prevenance.Cli.Verbs.Bench;

/// <summary>How many households a second, every right in one month: from Parquet files to Parquet files, and without the files.</summary>
/// <param name="Households">How many there are.</param>
/// <param name="FileToFile">A second, from files on the disk to files on the disk.</param>
/// <param name="InMemory">A second, from columns in memory to columns in memory; nothing where there are too many to be held.</param>
/// <param name="ProcessorMicroseconds">Of the processor's time, for each household, from file to file.</param>
/// <param name="PeakMb">The most memory that the process has held so far.</param>
/// <param name="PlanMs">How long the plan took to build, in this process for the first time or not.</param>
/// <param name="Operations">How many operations the law is, before any is left out.</param>
/// <param name="Nodes">How many nodes the graph has.</param>
internal sealed record PopulationBench(
    int Households, Pace FileToFile, Pace? InMemory, double ProcessorMicroseconds, double PeakMb, double PlanMs, int Operations, int Nodes)
{
    public static readonly Month Month = new(2026, 7);

    /// <summary>Columns of more would take the memory that is to be measured.</summary>
    private const int MostInMemory = 100_000;

    public static PopulationBench Run(int households, string folder)
    {
        var path = Path.Combine(folder, $"{households}");
        SyntheticPopulation.Write(path, households, seed: 2026, Month);
        var people = PopulationFolder.Open(path, FrenchLaw.System);
        var start = Stopwatch.GetTimestamp();
        var plan = Plan(people);
        var planMs = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        using var process = Process.GetCurrentProcess();
        var (runs, before) = (0, process.TotalProcessorTime);
        var fileToFile = Pace.Of(households, () => FromFileToFile(plan, people, Path.Combine(folder, $"{households}-{++runs}")));
        process.Refresh();
        var microseconds = (process.TotalProcessorTime - before).TotalMicroseconds / runs / households;
        return new PopulationBench(
            households, fileToFile, households <= MostInMemory ? Pace.Of(households, InMemoryRun(households)) : null, microseconds, process.PeakWorkingSet64 / 1e6, planMs, plan.Operations, plan.Nodes);
    }

    private static PopulationPlan Plan(IPopulationShape people) => new(people, new Request(Populations.RunVerb.Rights(Month), Month, AllowsForecast: true));

    private static void FromFileToFile(PopulationPlan plan, PopulationFolder people, string output)
    {
        var results = ResultFolder.CreateOrResume(output, people, plan);
        FolderRun.Over(plan, people, results, Environment.ProcessorCount);
        results.Complete();
        Directory.Delete(output, recursive: true);
    }

    private static Action InMemoryRun(int households)
    {
        var people = SyntheticPopulation.Draw(households, seed: 2026, Month);
        var plan = Plan(people);
        var values = plan.Questions.ToDictionary(question => question, question => new double[people.Rows(question.Variable.Entity).Count]);
        return () => PopulationRun.Over(plan, people, Enumerable.Range(0, PopulationRun.Blocks(people)), Take, Environment.ProcessorCount);

        void Take(BlockResult block)
        {
            foreach (var (question, column) in values)
            {
                var answers = block[question];
                answers.CopyTo(column.AsSpan(answers.Range.First, answers.Range.Count));
            }
        }
    }
}
