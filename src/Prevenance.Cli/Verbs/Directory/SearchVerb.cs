using System.CommandLine;
using Prevenance.Accounts;
using Prevenance.Cli.Verbs.Casework;
using Prevenance.Directories;
using Prevenance.Directories.Formats;
using Prevenance.Directories.Search;
using Prevenance.Directories.Search.Typed;
using Prevenance.Geography;

namespace Prevenance.Cli.Verbs.Directories;

/// <summary><c>directory search</c>: what a query finds in a file of services; or how many queries of a file find what they should.</summary>
internal static class SearchVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("des services au format data.inclusion v1, en JSON", "services as data.inclusion v1, in JSON") };
        var query = new Option<string?>("--query") { Description = Speech.Say("« alimentation, depuis Villeurbanne, en fauteuil, à moins de 2 km »", "\"food, from Villeurbanne, wheelchair, within 2 km\"") };
        var cases = new Option<string?>("--cases") { Description = Speech.Say("un CSV : query, puis les identifiants attendus", "a CSV: query, then the identifiers that are expected") };
        var on = DayOptions.On();
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("search", Speech.Say("chercher des services : la zone servie décide, la distance classe", "search services: the area served decides, distance orders")) { file, query, cases, on, json };
        command.SetAction(async (parsed, stop) =>
        {
            var day = DayOptions.Day(parsed, on);
            var services = new ServiceList(await Services(parsed.GetValue(file)!, day, stop), Communes.Own);
            if (parsed.GetValue(cases) is { } lines)
                return Hold(SearchCase.Read(lines, services, day, Communes.Own), parsed.GetValue(json));
            var typed = parsed.GetValue(query) ?? throw Options.Fault("--query", "attendu : ce qui est cherché, ou --cases FICHIER", "expected what is looked for, or --cases FILE");
            var moment = parsed.GetValue(on) is null ? TimeProvider.System.Now() : day.ToDateTime(TimeOnly.MinValue);
            var results = services.Find(QueryReader.Read(typed, Communes.Own), moment, SearchPage.Whole);
            Console.Write(parsed.GetValue(json) ? JsonText.Write(SearchOutput.Json(results)) : Printable.Of(SearchOutput.Lines(results)));
            return ExitCode.Success;
        });
        return command;
    }

    private static async Task<List<Service>> Services(string path, DateOnly day, CancellationToken stop)
    {
        var services = new List<Service>();
        await foreach (var record in ServiceFile.Read(path, day, Communes.Own, isPartial: true, stop: stop))
        {
            if (record.Service is { } service)
                services.Add(service);
        }
        return services;
    }

    private static int Hold(IReadOnlyList<SearchCase> cases, bool asJson)
    {
        var held = cases.Count(one => one.Agrees);
        if (asJson)
        {
            Console.Write(JsonText.Write(SearchOutput.Json(cases)));
        }
        else
        {
            foreach (var one in cases)
                Console.WriteLine(Printable.Of($"{(one.Agrees ? "" : Speech.Say($"DIFFÈRE (attendu : {one.Expected})  ", $"DIFFERS (expected: {one.Expected})  "))}{string.Join(' ', one.Outcome)}  {one.Query}"));
            Console.WriteLine(Speech.Say($"{held} cas sur {cases.Count} comme attendu", $"{held} cases of {cases.Count} as expected"));
        }
        return held == cases.Count ? ExitCode.Success : ExitCode.NotMet;
    }
}
