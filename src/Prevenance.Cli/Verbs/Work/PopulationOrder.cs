using System.Diagnostics;
using System.Text.Json;
using Prevenance.Cli.Verbs.Populations;
using Prevenance.Law.France;
using Prevenance.Law.Populations;
using Prevenance.Populations;

namespace Prevenance.Cli.Verbs.Works;

/// <summary>A population to be computed by several machines: what is asked of whom, where results go, and into what it is cut.</summary>
/// <param name="People">The folder of the population.</param>
/// <param name="Results">The folder of results.</param>
/// <param name="Month">The first month.</param>
/// <param name="Months">How many months.</param>
/// <param name="AllowsForecast">Whether the last known figures serve for later months.</param>
/// <param name="Digest">What tells the results from any others: a machine with other people, rules or figures adds nothing to them.</param>
/// <param name="Blocks">How many blocks of households there are, as they are read and written.</param>
/// <param name="BlocksPerUnit">How many of them one machine does at a time.</param>
internal sealed record PopulationOrder(string People, string Results, string Month, int Months, bool AllowsForecast, string Digest, int Blocks, int BlocksPerUnit)
{
    private const double LongestUnit = 5;
    private const double ShortestUnit = 1;

    /// <summary>With more units than this, machines end together.</summary>
    private const double EnoughUnits = 64;

    /// <summary>What is worked out of what was told is not told again.</summary>
    private static readonly JsonSerializerOptions AsTold = new() { IgnoreReadOnlyProperties = true };

    public int Units => (Blocks + BlocksPerUnit - 1) / BlocksPerUnit;

    public RightsAsked Asked => new(Options.Month("--month", Month), Months, AllowsForecast);

    public ResultFiles Files => new(Results, FrenchLaw.System, Blocks);

    /// <summary>The blocks of a unit.</summary>
    public IEnumerable<int> BlocksOf(int unit) => Enumerable.Range(unit * BlocksPerUnit, Math.Min(BlocksPerUnit, Blocks - (unit * BlocksPerUnit)));

    /// <summary>Begins the folder of results, or goes on with it. What is wrong with the files is met here, before any other machine meets it.</summary>
    /// <param name="people">The folder of the population.</param>
    /// <param name="results">The folder of results to make.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="blocksPerUnit">How many blocks a unit has; when nothing is said, two are computed to know how long they take.</param>
    /// <exception cref="RefusalException">The population cannot be read, or the results are there already.</exception>
    public static PopulationOrder Begin(string people, string results, RightsAsked asked, int? blocksPerUnit)
    {
        var population = PopulationFolder.Open(people, FrenchLaw.System);
        var plan = asked.PlanFor(population);
        Populations.RunVerb.TellGaps(plan);
        var folder = ResultFolder.CreateOrResume(results, population, plan);
        return new PopulationOrder(
            Path.GetFullPath(people), Path.GetFullPath(results), $"{asked.First}", asked.Months, asked.AllowsForecast, folder.Digest, population.Units, blocksPerUnit ?? BlocksIn(population, plan, folder));
    }

    public static PopulationOrder Read(string text) => JsonSerializer.Deserialize<PopulationOrder>(text)!;

    public string Write() => JsonSerializer.Serialize(this, AsTold);

    private static int BlocksIn(PopulationFolder people, PopulationPlan plan, ResultFolder folder)
    {
        using var worker = new UnitWorker(plan, people);
        var seconds = 0.0;
        // The first one also compiles the code that the second one runs.
        foreach (var block in folder.Remaining().Take(2))
        {
            var watch = Stopwatch.StartNew();
            worker.Do(block, folder.Write);
            seconds = watch.Elapsed.TotalSeconds;
        }
        return seconds == 0 ? people.Units : Math.Clamp((int)(Math.Clamp(seconds * people.Units / EnoughUnits, ShortestUnit, LongestUnit) / seconds), 1, people.Units);
    }
}
