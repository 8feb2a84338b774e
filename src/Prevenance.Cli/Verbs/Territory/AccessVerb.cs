using System.CommandLine;
using Prevenance.Territory;
using Prevenance.Territory.Access;
using Prevenance.Territory.Imports;
using Prevenance.Territory.Inputs;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary><c>territory access</c>: who can reach an answer, in the imported territory or in a small file.</summary>
internal static class AccessVerb
{
    private const double MostMetres = 100_000;

    public static Command Create()
    {
        var file = new Argument<string?>("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = Speech.Say("demand, supply, minutes, weights ou gaussian ; sans fichier, le territoire importé", "demand, supply, minutes, weights or gaussian; without a file, the imported territory") };
        var service = new Option<string>("--service") { Description = Speech.Say("la source des lieux : france-services ou services", "the source of places: france-services or services"), DefaultValueFactory = _ => SourceKinds.FranceServices };
        var theme = new Option<string?>("--theme") { Description = Speech.Say("pour « services » : le thème", "for 'services': the theme") };
        var figure = new Option<string>("--figure") { Description = Speech.Say("le chiffre importé : qui a besoin d’une réponse", "the imported figure: who needs an answer"), DefaultValueFactory = _ => "arsas" };
        var radius = new Option<string>("--radius") { Description = Speech.Say("des distances à vol d’oiseau, en mètres", "distances as the crow flies, in metres"), DefaultValueFactory = _ => "1000,2000" };
        var minutes = new Option<double>("--minutes") { Description = Speech.Say("ce qui est à portée, en minutes à pied", "what is within reach, in minutes on foot"), DefaultValueFactory = _ => 30, CustomParser = Options.Number };
        var stops = new Option<string>("--stop-radius") { Description = Speech.Say("à combien de mètres un arrêt est proche", "within how many metres a stop is near"), DefaultValueFactory = _ => $"{DirectLine.UsualRadius}" };
        var (folder, json) = (TerritoryOptions.Folder(), TerritoryOptions.Json());
        var command = new Command("access", Speech.Say("qui peut atteindre une réponse, et comme c’est partagé", "who can reach an answer, and how it is shared")) { file, service, theme, figure, radius, minutes, stops, folder, json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(file) is { } path)
            {
                var input = AccessInput.Read(InputFile.Open(path));
                Console.Write(parsed.GetValue(json) ? AccessJson.Of(input) : AccessLines.Of(input));
                return ExitCode.Success;
            }
            if (parsed.GetValue(minutes) is not (> 0 and <= MostMetres))
                throw Options.Fault("--minutes", "attendu : un nombre de minutes, comme 30", "expected a number of minutes, such as 30");
            var data = TerritoryData.Open(parsed.GetValue(folder)!);
            var told = AccessTold.Of(
                data, data.Figure(parsed.GetValue(figure)!), parsed.GetValue(service)!, parsed.GetValue(theme),
                TerritoryOptions.Numbers("--radius", parsed.GetValue(radius)!, 0, MostMetres), parsed.GetValue(minutes), TerritoryOptions.Numbers("--stop-radius", parsed.GetValue(stops)!, 0, MostMetres));
            Console.Write(parsed.GetValue(json) ? AccessJson.Of(told) : AccessLines.Of(told));
            return ExitCode.Success;
        });
        return command;
    }
}
