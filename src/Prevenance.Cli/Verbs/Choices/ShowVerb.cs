using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Choices.Documents;
using Prevenance.Choices.Scenarios;

namespace Prevenance.Cli.Verbs.Choices;

/// <summary><c>scenario show</c>: what a scenario says, in the one form into which all forms are read, and with what it is compared. Nobody's rights are worked out.</summary>
internal static class ShowVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("le scénario (YAML)", "the scenario (YAML)") };
        var (folder, json) = (ScenarioOptions.Folder(), ScenarioOptions.Json());
        var command = new Command("show", Speech.Say("ce que dit un scénario, et si la loi peut le suivre", "what a scenario says, and whether the law can follow it")) { file, folder, json };
        command.SetAction(parsed =>
        {
            var scenario = ScenarioFile.Open(parsed.GetValue(file)!);
            var today = ScenarioOptions.Run(parsed.GetValue(folder)!, threads: 1).BaselineOf(scenario);
            Console.Write(parsed.GetValue(json) ? JsonText.Write(Json(scenario, today)) : Printable.Of(string.Join(Environment.NewLine, Lines(scenario, today))) + Environment.NewLine);
            return ExitCode.Success;
        });
        return command;
    }

    private static JsonObject Json(Scenario scenario, BaselineHash today)
    {
        var said = ScenarioDocument.Of(scenario);
        said["baseline"]!["today"] = BaselineLines.Json(today);
        return said;
    }

    private static IEnumerable<string> Lines(Scenario scenario, BaselineHash today) =>
    [
        scenario.Name,
        .. BaselineLines.Of(scenario, today),
        Speech.Say($"   {scenario.Months} mois dès {scenario.From}, graine {scenario.Seed}", $"   {scenario.Months} months from {scenario.From} on, seed {scenario.Seed}"),
        .. scenario.Law.Changes.Select(change => Speech.Say(
            $"   {change.Path} : {change.Value} du {change.From:yyyy-MM-dd} {(change.To is { } to ? $"au {to:yyyy-MM-dd}" : "sans fin")}",
            $"   {change.Path}: {change.Value} from {change.From:yyyy-MM-dd} {(change.To is { } end ? $"to {end:yyyy-MM-dd}" : "on")}")),
        .. scenario.TakeUp.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => Speech.Say($"   recours, {one.Key} : ", $"   take-up, {one.Key}: ") + RangeWords.Of(one.Value, "p0")),
    ];
}
