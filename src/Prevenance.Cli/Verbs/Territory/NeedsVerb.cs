using System.CommandLine;
using Prevenance.Law;
using Prevenance.Territory;
using Prevenance.Territory.Calibration;
using Prevenance.Territory.Imports;
using Prevenance.Territory.Needs;
using Prevenance.Territory.Needs.Publishing;
using Spectre.Console;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary><c>territory needs</c>: by area and month, rights about to break; by area, RSA that is not claimed, as a range, and rates with their intervals.</summary>
internal static class NeedsVerb
{
    private const int MostMonths = 36;

    public static Command Create()
    {
        var people = new Argument<string[]>("POPULATION") { Arity = ArgumentArity.OneOrMore, Description = Speech.Say("une population calée ; d’autres, d’autres graines, donnent la marge du calage", "a calibrated population; others, of other seeds, give the band of calibration") };
        var months = new Option<int>("--months") { Description = Speech.Say("combien de mois", "how many months"), DefaultValueFactory = _ => NeedsRun.UsualMonths };
        var by = new Option<string>("--by") { Description = Speech.Say("commune (arrondissement à Lyon) ou iris : n’en publier qu’un des deux", "commune (arrondissement in Lyon) or iris: only one of the two is to be published"), DefaultValueFactory = _ => NeedsPublication.ByCommune };
        var publish = new Option<bool>("--publish") { Description = Speech.Say("publier ce qui peut être montré : la page du territoire le lit ; ce qu’une publication cache, la suivante le cache aussi", "publish what may be shown: the page of the territory reads it; what one publication hides, the next hides too") };
        var threads = new Option<int>("--threads") { Description = Speech.Say("combien de fils d’exécution ; chacun prend quelque 200 Mo", "how many threads; each takes some 200 MB"), DefaultValueFactory = _ => 1 };
        var (folder, json) = (TerritoryOptions.Folder(), TerritoryOptions.Json());
        var command = new Command("needs", Speech.Say("les besoins par aire et par mois, en fourchettes, les petits effectifs cachés", "needs by area and month, as ranges, small counts hidden")) { people, months, by, publish, threads, folder, json };
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command;

        int Run(ParseResult parsed, CancellationToken stop)
        {
            if (parsed.GetValue(months) is not (>= 2 and <= MostMonths))
                throw Options.Fault("--months", $"attendu : de 2 à {MostMonths}", $"expected 2 to {MostMonths}");
            Func<string, string> widerOf = parsed.GetValue(by) switch
            {
                NeedsPublication.ByIris => code => code,
                NeedsPublication.ByCommune => AreaName.CommuneCode,
                _ => throw Options.Fault("--by", "attendu : commune ou iris", "expected commune or iris"),
            };
            var data = TerritoryData.Open(parsed.GetValue(folder)!);
            CalibratedPopulation.RequireSameCounts(parsed.GetValue(people)![0], parsed.GetValue(people)![1..]);
            var runs = parsed.GetValue(people)!.Select(path => (Run: NeedsRun.Open(path, Options.Month("month", CalibratedPopulation.NoteOf(path).Month), parsed.GetValue(months)), Note: CalibratedPopulation.NoteOf(path))).ToList();
            var kept = new TerritoryFolder(parsed.GetValue(folder)!);
            var before = parsed.GetValue(publish) ? PublicationFile.Before(kept, parsed.GetValue(by)!) : null;
            List<IReadOnlyDictionary<string, AreaSums>> ofIris = [];
            foreach (var (run, _) in runs)
            {
                Progress.Of("foyers", "households", run.Households, progress =>
                    ofIris.Add(run.Sums(parsed.GetValue(threads), progress, stop)));
            }
            List<IReadOnlyDictionary<string, AreaSums>> sums = [.. ofIris.Select(one => AreaSums.By(one, widerOf))];
            List<string> ahead = [.. runs[0].Run.Months.Skip(1).Select(month => $"{month}")];
            var breaks = BreaksPublished.Of(sums, before?.HiddenAmong([.. sums[0].Keys], ahead));
            var causes = CausesPublished.Of(sums, breaks, before?.HiddenCausesAmong(ahead));
            var needs = AreaNeeds.All(data, sums[0], widerOf);
            if (parsed.GetValue(publish))
                PublicationFile.Keep(kept, NeedsPublication.Of(parsed.GetValue(by)!, [.. runs.Select(run => run.Run)], data, breaks, causes, needs, ofIris[0].Keys.ToHashSet(StringComparer.Ordinal), before));
            var output = new NeedsTold(data, runs[0].Run, runs[0].Note, breaks, causes, needs, sums[0]);
            Console.Write(parsed.GetValue(json) ? output.Json() : output.Lines());
            if (parsed.GetValue(publish))
                Terminal.Error.WriteLine(Speech.Say($"publié : {PublicationFile.Name}, à côté des sources", $"published: {PublicationFile.Name}, beside the sources"));
            return ExitCode.Success;
        }
    }
}
