using System.CommandLine;
using Prevenance.Choices.Documents;
using Prevenance.Choices.Scenarios;

namespace Prevenance.Cli.Verbs.Choices;

/// <summary><c>scenario run</c>: what one scenario comes to.</summary>
internal static class RunVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("le scénario (YAML)", "the scenario (YAML)") };
        var (folder, threads, json, data) = (ScenarioOptions.Folder(), ScenarioOptions.Threads(), ScenarioOptions.Json(), Options.Data());
        var keep = new Option<bool>("--keep") { Description = Speech.Say("garder le résultat dans le dossier de ce qui est gardé : ses pages le montrent à côté des autres", "keep the result in the folder of what is kept: its pages show it beside the others") };
        var command = new Command("run", Speech.Say("ce que donne un scénario, en fourchettes ; qui perd d’abord", "what a scenario comes to, in ranges; who loses first")) { file, folder, threads, json, keep, data };
        command.SetAction(parsed =>
        {
            var result = ScenarioOptions.Run(parsed.GetValue(folder)!, parsed.GetValue(threads)).Of(ScenarioFile.Open(parsed.GetValue(file)!));
            var kept = parsed.GetValue(keep) ? ResultFolder.In(parsed.GetValue(data)!).Keep(result) : null;
            Console.Write(parsed.GetValue(json) ? JsonText.Write(ScenarioDocument.Of(result, Speech.Language)) : Printable.Of(string.Join(Environment.NewLine, ScenarioLines.Of(result))) + Environment.NewLine);
            if (kept is not null)
                Console.Error.WriteLine(Printable.Of(Speech.Say($"gardé dans {kept}", $"kept in {kept}")));
            return ExitCode.Success;
        });
        return command;
    }
}
