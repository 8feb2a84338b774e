using System.Text.Json.Nodes;
using Prevenance.Choices.Capacity.Queues;
using Prevenance.Choices.Capacity.Simulation;
using Prevenance.Territory.Checks;
using Prevenance.Territory.Inputs;

namespace Prevenance.Choices.Checks;

/// <summary>
/// The simulation, held to what is expected of each case (<c>Wq</c>, the mean wait; <c>P_abandon</c>, the share who leave) for each seed. A value comes
/// out where no more than one run of fifteen is further than three of its standard errors from it, of all cases together, and of its own no more than
/// one, or one of fifteen: the tolerance of the file is not asked. What is told as got is the mean of the runs.
/// </summary>
internal sealed class SimulationCheck : IModelCheck
{
    private const int OneOf = 15;
    private const double StandardErrors = 3;

    public string Kind => "simulation";

    public IReadOnlyList<CheckedValue> Values(CaseFile file)
    {
        var (visits, cases) = (file.Input.Require("customers").Count(1_000, 2_000_000), file.Input.Require("cases").Items().Select(Line).ToList());
        var seeds = file.Input.Require("seeds").Items().Select(seed => seed.Count()).ToList();
        if (seeds.Count == 0)
            throw file.Input.Require("seeds").Fault("attendu : au moins une graine", "expected one seed at least");
        var runs = cases.ConvertAll(one => seeds.ConvertAll(seed => CounterSimulation.Run([one.Flow], one.Counters, visits, seed)));
        List<CheckedValue> values =
        [
            .. Held(file, "Wq", [.. runs.Select(ofCase => ofCase.ConvertAll(run => BatchMeans.Of([.. run.Select(visit => visit.Wait)])))]),
            .. Held(file, "P_abandon", [.. runs.Select(ofCase => ofCase.ConvertAll(run => BatchMeans.Of([.. run.Select(visit => visit.IsSeen ? 0.0 : 1)])))]),
        ];
        return values.Count > 0 ? values : throw file.Fault("expected", "attendu : Wq ou P_abandon, un nombre par cas", "expected Wq or P_abandon, a number for each case");
    }

    private static IEnumerable<CheckedValue> Held(CaseFile file, string name, IReadOnlyList<List<BatchMeans>> runs)
    {
        if (file.Expected[name] is not { } told)
            return [];
        if (told is not JsonArray expected || expected.Count != runs.Count || expected.Any(one => one is not JsonValue value || !value.TryGetValue<double>(out _)))
            throw file.Fault($"expected/{name}", $"attendu : {runs.Count} nombres, un par cas", $"expected {runs.Count} numbers, one for each case");
        var away = runs.Select((ofCase, rank) => ofCase.Count(run => Distance(run, expected[rank]!.GetValue<double>()) > StandardErrors)).ToList();
        var all = away.Sum() * OneOf <= runs.Sum(ofCase => ofCase.Count);
        return runs.Select((ofCase, rank) => new CheckedValue(
            $"/{name}/{rank}", expected[rank]!.ToJsonString(), JsonValue.Create(ofCase.Average(run => run.Mean)).ToJsonString(), all && away[rank] <= Math.Max(1, ofCase.Count / OneOf) && away[rank] < ofCase.Count));
    }

    /// <summary>In standard errors of the run; none where they are the same, as where nobody leaves.</summary>
    private static double Distance(BatchMeans run, double expected) => run.Mean == expected ? 0 : Math.Abs(run.Mean - expected) / run.StandardError;

    /// <summary>Arrivals, service, counters and leaving, of a line that ends.</summary>
    private static (Flow Flow, int Counters) Line(InputFile row)
    {
        var items = row.Items();
        if (items.Count != 4)
            throw row.Fault("attendu : arrivées, service, guichets, départs", "expected arrivals, service, counters, leaving");
        var (arrivals, service) = (items[0].Number(CapacityCases.LeastService, CapacityCases.MostInRow), items[1].Number(CapacityCases.LeastService, CapacityCases.MostInRow));
        var counters = items[2].Count(1, CapacityCases.MostCounters);
        if (items[3].IsNothing)
            return new ErlangC(arrivals, service, counters).MeanWait is null ? throw row.Fault("il vient plus de monde qu’il n’en est reçu", "more people come than are seen") : (new Flow(arrivals, service), counters);
        var leaving = items[3].Number(CapacityCases.LeastService, CapacityCases.MostInRow);
        CapacityCases.RequireALineThatEnds(row, arrivals, leaving);
        return (new Flow(arrivals, service, leaving), counters);
    }
}
