using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Choices.Scenarios;

namespace Prevenance.Cli.Verbs.Choices;

/// <summary><c>scenario compare</c>: several scenarios side by side, by name: no order among them is a preference, and there is no total.</summary>
internal static class CompareVerb
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = Speech.Say("des scénarios (YAML) de même graine", "scenarios (YAML) of one seed") };
        var (folder, threads, json) = (ScenarioOptions.Folder(), ScenarioOptions.Threads(), ScenarioOptions.Json());
        var command = new Command("compare", Speech.Say("plusieurs scénarios côte à côte, sans note ni classement", "several scenarios side by side, with no mark and no ranking")) { files, folder, threads, json };
        command.SetAction(parsed =>
        {
            var results = ScenarioOptions.Run(parsed.GetValue(folder)!, parsed.GetValue(threads)).Beside([.. parsed.GetValue(files)!.Select(ScenarioFile.Open)]);
            Console.Write(parsed.GetValue(json)
                ? JsonText.Write(new JsonObject { ["scenarios"] = new JsonArray([.. results.Select(ScenarioJson.Of)]) })
                : Printable.Of(string.Join(Environment.NewLine + Environment.NewLine, results.Select(result => string.Join(Environment.NewLine, ScenarioLines.Of(result))))) + Environment.NewLine);
            return ExitCode.Success;
        });
        return command;
    }
}
