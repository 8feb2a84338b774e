using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Duplicates;
using Prevenance.Directories.Search;
using Prevenance.Directories.Search.Typed;
using Prevenance.Geography;

namespace Prevenance.Cli.Verbs.Directories;

/// <summary><c>directory bench</c>: how long a page of a search takes when many people search what is kept at once.</summary>
internal static class BenchVerb
{
    /// <summary>What people type, from what lists everything to what lists little.</summary>
    private static readonly string[] Queries =
    [
        "", "alimentation, depuis Villeurbanne", "emploi, depuis Lyon 3e, en fauteuil", "logement, à moins de 2 km, depuis Bron", "numerique", "acueil famille, depuis Vaulx-en-Velin", "santé, gratuit",
        "cours de français, depuis Vénissieux", "droits, en arabe", "vélo, sur place, 40 ans", "sport culture, depuis Oullins", "aide, depuis Lyon",
    ];

    public static Command Create()
    {
        var data = Options.Data();
        var atOnce = new Option<int>("--at-once") { DefaultValueFactory = _ => 50, Description = Speech.Say("combien cherchent en même temps", "how many search at the same time") };
        var count = new Option<int>("--searches") { DefaultValueFactory = _ => 5000, Description = Speech.Say("combien de recherches en tout", "how many searches in all") };
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("bench", Speech.Say("mesurer la recherche dans ce qui est gardé", "measure the search in what is kept")) { data, atOnce, count, json };
        command.SetAction(async (parsed, stop) =>
        {
            var (people, searches) = (Required(parsed, atOnce), Required(parsed, count));
            var store = DirectoryStore.Open(parsed.GetValue(data)!);
            var catalogue = new Catalogue(store, Communes.Own, TimeProvider.System);
            using var search = new ServiceSearch(catalogue, new CardShelf(store, Communes.Own, TimeProvider.System), new KinDesk(store, catalogue, TimeProvider.System), Communes.Own, TimeProvider.System);
            var watch = Stopwatch.StartNew();
            await search.Prepare(stop);
            var (prepared, times) = (watch.Elapsed, new double[searches]);
            var (next, before) = (-1, Environment.CpuUsage.TotalTime);
            await Task.WhenAll(Enumerable.Range(0, people).Select(_ => Task.Run(async () =>
            {
                for (int at; (at = Interlocked.Increment(ref next)) < searches;)
                {
                    stop.ThrowIfCancellationRequested();
                    var start = Stopwatch.GetTimestamp();
                    await search.Find(QueryReader.Read(Queries[at % Queries.Length], Communes.Own), SearchPage.First);
                    times[at] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                }
            }, stop)));
            var processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / searches;
            var byQuery = times.Index().GroupBy(one => Queries[one.Index % Queries.Length], one => one.Item).ToDictionary(one => one.Key, one => one.Order().ElementAt(one.Count() / 2));
            Array.Sort(times);
            Console.Write(parsed.GetValue(json) ? JsonText.Write(Describe(prepared, times, people, processor, byQuery)) : Line(prepared, times, people, processor, byQuery));
            return ExitCode.Success;
        });
        return command;
    }

    private static int Required(ParseResult parsed, Option<int> option) => parsed.GetValue(option) is > 0 and <= 1_000_000 and var number
        ? number
        : throw Options.Fault(option.Name, "attendu : un nombre d’au moins 1", "expected a number of at least 1");

    private static double At(double[] times, double share) => times[(int)Math.Min(times.Length - 1, times.Length * share)];

    private static JsonObject Describe(TimeSpan prepared, double[] times, int people, double processor, Dictionary<string, double> byQuery) => new()
    {
        ["prepareMilliseconds"] = Math.Round(prepared.TotalMilliseconds),
        ["atOnce"] = people,
        ["searches"] = times.Length,
        ["median"] = Math.Round(At(times, 0.5), 1),
        ["p95"] = Math.Round(At(times, 0.95), 1),
        ["p99"] = Math.Round(At(times, 0.99), 1),
        ["most"] = Math.Round(times[^1], 1),
        ["processorMillisecondsASearch"] = Math.Round(processor, 2),
        ["medians"] = new JsonObject(byQuery.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)Math.Round(one.Value, 1)))),
        ["workingSetMegabytes"] = Environment.WorkingSet / 1_000_000,
    };

    private static string Line(TimeSpan prepared, double[] times, int people, double processor, Dictionary<string, double> byQuery) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Speech.Say("préparé en", "prepared in")} {prepared.TotalSeconds:0.0} s; {times.Length} × {people}: {Speech.Say("médiane", "median")} {At(times, 0.5):0.0} ms, p95 {At(times, 0.95):0.0} ms, p99 {At(times, 0.99):0.0} ms, max {times[^1]:0.0} ms; {Speech.Say("processeur", "processor")} {processor:0.00} ms; {Environment.WorkingSet / 1_000_000} MB{Environment.NewLine}{string.Concat(byQuery.Select(one => $"{one.Value,8:0.0} ms  {one.Key}{Environment.NewLine}"))}");
}
