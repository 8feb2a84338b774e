using System.CommandLine;
using Prevenance.Territory;
using Prevenance.Territory.Access;
using Prevenance.Territory.Inputs;
using Prevenance.Territory.Outreach;
using Prevenance.Territory.Outreach.Week;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary><c>territory outreach</c>: where sites could stand, or a week of visits; several answers, none recommended.</summary>
internal static class OutreachVerb
{
    public static Command Create()
    {
        var file = new Argument<string?>("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = Speech.Say("demand, ways et p ; ou une semaine : demand, minutes, reach, slots, teams, days ; ou un fichier de l’OR-Library ; sans fichier, le territoire importé", "demand, ways and p; or a week: demand, minutes, reach, slots, teams, days; or a file of the OR-Library; without a file, the imported territory") };
        var figure = new Option<string>("--figure") { Description = Speech.Say("le chiffre importé : qui l’on veut rencontrer", "the imported figure: whom one wants to meet"), DefaultValueFactory = _ => "arsas" };
        var candidates = new Option<int>("--candidates") { Description = Speech.Say("combien d’aires sont des lieux possibles : celles qui en comptent le plus", "how many areas are candidates: those that count most"), DefaultValueFactory = _ => 100 };
        var sites = new Option<int>("--p") { Description = Speech.Say("combien de lieux", "how many sites"), DefaultValueFactory = _ => 10 };
        var reach = new Option<double?>("--reach") { Description = Speech.Say("ce qui est à portée, en mètres (ou dans la mesure du fichier)", "what is within reach, in metres (or in the measure of the file)"), CustomParser = result => Options.Number(result) };
        var today = new Option<string?>("--today") { Description = Speech.Say("les lieux d’aujourd’hui : des codes d’IRIS entre virgules", "the places of today: codes of IRIS between commas") };
        var (folder, json) = (TerritoryOptions.Folder(), TerritoryOptions.Json());
        var command = new Command("outreach", Speech.Say("où aller : plusieurs réponses côte à côte, aucune recommandée", "where to go: several answers side by side, none recommended")) { file, figure, candidates, sites, reach, today, folder, json };
        command.SetAction(parsed =>
        {
            var asJson = parsed.GetValue(json);
            if (parsed.GetValue(reach) is < 0)
                throw Options.Fault("--reach", "attendu : une distance", "expected a distance");
            if (parsed.GetValue(file) is { } path)
            {
                Console.Write(IsOrLibrary(path) ? Told(SitesInput.OfOrLibrary(path, parsed.GetValue(reach)), asJson) : OfFile(path, parsed.GetValue(reach), asJson));
                return ExitCode.Success;
            }
            var data = TerritoryData.Open(parsed.GetValue(folder)!);
            var (input, source) = Imported(data, data.Figure(parsed.GetValue(figure)!), parsed.GetValue(candidates), parsed.GetValue(sites), parsed.GetValue(reach), parsed.GetValue(today));
            Console.Write(Told(input, asJson, source));
            return ExitCode.Success;
        });
        return command;
    }

    private static string OfFile(string path, double? reach, bool asJson)
    {
        var file = InputFile.Open(path);
        if (!WeekInput.IsOne(file))
            return Told(SitesInput.Open(path, reach), asJson);
        var input = WeekInput.Read(file);
        var (choices, isWhole) = WeekChoice.All(input.Problem, input.Today);
        return asJson ? WeekText.Json(input.Problem, choices, isWhole) : WeekText.Lines(choices, isWhole);
    }

    private static string Told(SitesInput input, bool asJson, Source? source = null)
    {
        var choices = FieldOfChoice.Of(input.Problem, input.Reach, input.Today);
        return asJson ? SitesText.Json(input, choices, source) : SitesText.Lines(input, choices, source);
    }

    /// <summary>Areas are weighed by the figure; candidates are the middles of those that count most, and distances whole metres as the crow flies.</summary>
    private static (SitesInput Input, Source Source) Imported(TerritoryData data, AreaFigure figure, int candidates, int sites, double? reach, string? today)
    {
        var access = FigureAccess.Of(data, figure, []);
        if (candidates < 1 || candidates > access.Areas.Count)
            throw Options.Fault("--candidates", $"attendu : de 1 à {access.Areas.Count}", $"expected 1 to {access.Areas.Count}");
        var (problem, places) = AreaSites.Among(access, candidates, sites);
        var codes = today?.Split(',', StringSplitOptions.TrimEntries).Distinct().ToList();
        if (codes?.FirstOrDefault(code => places.All(place => place.Code != code)) is { } unknown)
            throw Options.Fault("--today", $"« {unknown} » n’est pas l’un des lieux possibles : augmentez --candidates", $"'{unknown}' is not one of the candidates: raise --candidates");
        return (
            new SitesInput(problem with { Sites = codes?.Count ?? sites }, reach ?? SitesInput.UsualReach, codes?.Select(code => places.Index().First(place => place.Item.Code == code).Index).ToList(), [.. places.Select(place => place.Code)]),
            figure.Source);
    }

    /// <summary>Files of the OR-Library begin with a number.</summary>
    private static bool IsOrLibrary(string path) => File.Exists(path) && File.ReadLines(path).FirstOrDefault(line => line.Trim().Length > 0)?.Trim() is [>= '0' and <= '9', ..];
}
