using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Cli.Verbs.Bench.Residents;
using Prevenance.Cli.Verbs.Bench.Workers;

namespace Prevenance.Cli.Verbs.Bench;

/// <summary><c>bench</c>: how fast, on this machine.</summary>
internal static class BenchVerb
{
    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000];

    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("bench", Speech.Say("mesurer un foyer, des populations, et la distance aux limites", "measure one household, populations, and the distance to the limits")) { json, ResidentsVerb.Create(), WorkersVerb.Create() };
        command.SetAction(parsed =>
        {
            var folder = Directory.CreateTempSubdirectory("prevenance-bench");
            try
            {
                var household = HouseholdBench.Run();
                var populations = Sizes.Select(size => PopulationBench.Run(size, folder.FullName)).ToList();
                var reference = ReferenceBench.Run();
                Console.Write(parsed.GetValue(json) ? Json(household, populations, reference) : Lines(household, populations, reference));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
            return ExitCode.Success;
        });
        return command;
    }

    private static string Json(HouseholdBench household, IReadOnlyList<PopulationBench> populations, ReferenceBench reference) => new JsonObject
    {
        ["oneMonthMs"] = household.OneMonthMs,
        ["oneMonthPlanMs"] = household.OneMonthPlanMs,
        ["timelineMs"] = household.TimelineMs,
        ["timelinePlanMs"] = household.TimelinePlanMs,
        ["householdsPerSecond"] = BySize(populations, bench => bench.FileToFile.ToJson()),
        ["householdsPerSecondInMemory"] = BySize(populations, bench => bench.InMemory?.ToJson()),
        ["processorMicrosecondsPerHousehold"] = BySize(populations, bench => bench.ProcessorMicroseconds),
        ["peakMb"] = BySize(populations, bench => bench.PeakMb),
        ["planMs"] = BySize(populations, bench => bench.PlanMs),
        ["ratioToHandLoop"] = reference.RatioToHandLoop,
        ["ratioToMemoryCopy"] = reference.RatioToMemoryCopy,
    }.ToJsonString() + Environment.NewLine;

    private static JsonObject BySize(IEnumerable<PopulationBench> populations, Func<PopulationBench, JsonNode?> value) =>
        new(populations.Select(bench => KeyValuePair.Create($"{bench.Households}", value(bench))));

    private static string Lines(HouseholdBench household, IReadOnlyList<PopulationBench> populations, ReferenceBench reference)
    {
        var sizes = populations.Select(bench =>
            $"{bench.Households,12:n0} households, file to file {bench.FileToFile}, {bench.ProcessorMicroseconds:n1} µs of processor each; in memory {bench.InMemory}; peak {bench.PeakMb:n0} MB; plan {bench.PlanMs:n0} ms");
        return $"""
            one household, every right, one month       {household.OneMonthMs,8:n2} ms   (plan built as well: {household.OneMonthPlanMs:n2} ms)
            one household, every right, 24 months       {household.TimelineMs,8:n2} ms   (plan built as well: {household.TimelinePlanMs:n2} ms)
            {string.Join(Environment.NewLine, sizes)}
            graph: {populations[^1].Nodes:n0} nodes, {populations[^1].Operations:n0} operations before any is left out
            af by the graph / by a loop written by hand {reference.RatioToHandLoop,8:n1}
            af by the graph / a copy of its columns     {reference.RatioToMemoryCopy,8:n1}

            """;
    }
}
