using System.CommandLine;
using Prevenance.Choices.Scenarios;

namespace Prevenance.Cli.Verbs.Choices;

/// <summary><c>scenario run</c>: what one scenario comes to.</summary>
internal static class RunVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("le scénario (YAML)", "the scenario (YAML)") };
        var (folder, threads, json) = (ScenarioOptions.Folder(), ScenarioOptions.Threads(), ScenarioOptions.Json());
        var command = new Command("run", Speech.Say("ce que donne un scénario, en fourchettes ; qui perd d’abord", "what a scenario comes to, in ranges; who loses first")) { file, folder, threads, json };
        command.SetAction(parsed =>
        {
            var result = ScenarioOptions.Run(parsed.GetValue(folder)!, parsed.GetValue(threads)).Of(ScenarioFile.Open(parsed.GetValue(file)!));
            Console.Write(parsed.GetValue(json) ? JsonText.Write(ScenarioJson.Of(result)) : Printable.Of(string.Join(Environment.NewLine, ScenarioLines.Of(result))) + Environment.NewLine);
            return ExitCode.Success;
        });
        return command;
    }
}
