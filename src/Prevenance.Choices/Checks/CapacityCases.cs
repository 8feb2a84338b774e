using System.Text.Json.Nodes;
using Prevenance.Choices.Capacity;
using Prevenance.Choices.Capacity.Queues;
using Prevenance.Territory.Inputs;

namespace Prevenance.Choices.Checks;

/// <summary>Queues, the counter through the day, and early contacts.</summary>
internal static class CapacityCases
{
    internal const double MostInRow = 1e9;
    internal const double LeastService = 1e-9;
    internal const int MostCounters = 10_000;

    /// <summary>States times steps that are followed in some seconds.</summary>
    private const double MostEffort = 1e9;

    /// <summary>How many come for one who would leave: a line where hardly anybody does has no end that can be reached.</summary>
    private const double MostForOneWhoLeaves = 1e8;

    /// <summary>Rows of arrivals, service, counters and a time.</summary>
    public static JsonNode ErlangC(InputFile input) => Each(input, least: 3, (_, row) =>
    {
        var line = new ErlangC(row[0], row[1], (int)row[2]);
        return new JsonObject
        {
            ["erlangB"] = line.Blocked,
            ["erlangC"] = line.Waiting,
            ["Wq"] = line.MeanWait,
            ["Lq"] = line.MeanQueue,
            ["P_wait_over_t"] = row.Count > 3 ? line.WaitingLongerThan(row[3]) : null,
        };
    });

    /// <summary>Rows of arrivals, service, leaving and counters.</summary>
    public static JsonNode ErlangA(InputFile input) => Each(input, least: 4, (at, row) =>
    {
        RequireALineThatEnds(at, row[0], row[2]);
        var line = new ErlangA(row[0], row[1], row[2], (int)row[3]);
        if (line.Leaving == 0 && line.Arrivals >= line.Counters * line.Service)
            throw at.Fault("il vient plus de monde qu’il n’en est reçu, et personne ne part", "more people come than are seen, and nobody leaves");
        return new JsonObject { ["P_wait"] = line.Waiting, ["P_abandon"] = line.Abandoning, ["Wq"] = line.MeanWait, ["Lq"] = line.MeanQueue, ["occupancy"] = line.Occupancy };
    });

    /// <summary>Classes of arrivals, one before the other: <c>lambda</c>, <c>mu</c>, <c>c</c>; one case, or a list of them.</summary>
    public static JsonNode Priorities(InputFile input) => input.IsList
        ? new JsonArray([.. input.Items().Select(Priorities)])
        : PrioritiesOf(new Priorities(
            input.Require("lambda", "lambdas", "arrivals").Numbers(0, MostInRow), input.Require("mu", "service").Number(LeastService, MostInRow), input.Require("c", "counters", "servers").Count(1, MostCounters)));

    /// <summary>Arrivals that rise and fall as a sine.</summary>
    public static JsonNode ThroughTheDay(InputFile input)
    {
        var (mean, swing, period) = (input.Require("base").Number(0, MostInRow), input.Require("amp").Number(-1, 1), input.Require("period").Number(LeastService, MostInRow));
        var (times, counters) = (input.Require("times").Numbers(0, MostInRow), input.Require("c").Count(1, MostCounters));
        if (times.Zip(times.Skip(1)).Any(pair => pair.Second <= pair.First))
            throw input.Require("times").Fault("attendu : des moments différents, dans l’ordre", "expected different times, in order");
        var (service, leaving) = (input.Require("mu").Number(LeastService, MostInRow), input.Find("theta")?.Number(0, MostInRow) ?? 0);
        var (most, step) = (input.Find("N")?.Count(1, 10_000) ?? 200, input.Find("dt")?.Number(1e-6, 1) ?? 0.01);
        if (times.Count > 0 && times[^1] * Math.Max(1 / step, (2 * mean) + (counters * service) + (most * leaving)) * most > MostEffort)
        {
            throw input.Require("times").Fault(
                $"trop de pas pour être suivis (plus de {MostEffort:0} états) : des moments plus proches, un dt plus long, ou moins d’allées et venues",
                $"too many steps to be followed (more than {MostEffort:0} states): nearer times, a longer dt, or fewer who come and go");
        }
        var opening = new Opening(time => mean * (1 + (swing * Math.Sin(2 * Math.PI * time / period))), service, _ => counters, leaving);
        var moments = Capacity.Queues.ThroughTheDay.At(opening, times, most, step);
        return new JsonObject(moments.Zip(input.Require("times").Items(), (moment, told) => KeyValuePair.Create(
            told.Number().ToString(System.Globalization.CultureInfo.InvariantCulture),
            (JsonNode?)new JsonObject { ["EN"] = moment.Present, ["P_all_busy"] = moment.AllBusy, ["EQ"] = moment.Queue, ["left"] = moment.Left })));
    }

    /// <summary>Early contacts: rates by month, households, hours.</summary>
    public static JsonNode Prevention(InputFile input) => new JsonArray([.. input.Items().Select(one =>
    {
        var (households, hoursPerContact) = (Bounded(one.Require("N")), Bounded(one.Require("h_p")));
        var prevention = new Prevention(
            Bounded(one.Require("gamma")), Bounded(one.Require("delta")), Bounded(one.Require("kappa")), one.Find("hr") is { } ratio ? Bounded(ratio) : Capacity.Prevention.NoEffect);
        return new JsonObject
        {
            ["P_crisis_ever"] = prevention.CrisisEver,
            ["P_crisis_ever_without"] = prevention.CrisisEverWithout,
            ["P_crisis_by_T"] = prevention.CrisisWithin(Bounded(one.Require("months"))),
            ["P_met_ever"] = prevention.MetEver,
            ["crises_averted"] = households * prevention.Averted,
            ["hours_prevention"] = households * prevention.MetEver * hoursPerContact,
            ["hours_crisis_saved"] = households * prevention.Averted * Bounded(one.Require("h_c")),
            ["break_even_h_c"] = prevention.BreakEven(hoursPerContact),
        };
    })]);

    private static double Bounded(InputFile number) => number.Number(0, MostInRow);

    internal static void RequireALineThatEnds(InputFile at, double arrivals, double leaving)
    {
        if (leaving > 0 && arrivals / leaving > MostForOneWhoLeaves)
            throw at.Fault($"attendu : des départs nuls, ou d’au moins {1 / MostForOneWhoLeaves} des arrivées", $"expected a leaving of zero, or of at least {1 / MostForOneWhoLeaves} of arrivals");
    }

    private static JsonObject PrioritiesOf(Priorities line)
    {
        var waits = line.MeanWaits;
        return new JsonObject
        {
            ["W0"] = line.UntilOneIsFree,
            ["Wq"] = new JsonArray([.. waits.Select(wait => (JsonNode?)wait)]),
            ["last_over_first"] = waits is [> 0, ..] && waits[^1] is { } last ? last / waits[0] : null,
        };
    }

    /// <summary>Rows of numbers: arrivals and service come first, and the last of the <paramref name="least"/> is how many counters there are.</summary>
    private static JsonArray Each(InputFile input, int least, Func<InputFile, IReadOnlyList<double>, JsonNode> work) => new([.. input.Items().Select(row =>
    {
        var numbers = row.Numbers(0, MostInRow);
        if (numbers.Count < least)
            throw row.Fault($"attendu : au moins {least} nombres", $"expected at least {least} numbers");
        if (numbers[1] < LeastService)
            throw row.Fault("attendu : un service au-dessus de zéro, en deuxième", "expected a service above zero, the second number");
        return numbers[least - 1] is >= 1 and <= MostCounters and var counters && counters == Math.Floor(counters)
            ? work(row, numbers)
            : throw row.Fault($"attendu : de 1 à {MostCounters} guichets, le nombre {least} de la ligne", $"expected 1 to {MostCounters} counters, number {least} of the row");
    })]);
}
