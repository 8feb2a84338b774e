using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Choices.Scenarios;

namespace Prevenance.Cli.Verbs.Choices;

/// <summary><c>scenario show</c>: what a scenario says, in the one form into which all forms are read. Nothing is worked out.</summary>
internal static class ShowVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("le scénario (YAML)", "the scenario (YAML)") };
        var json = ScenarioOptions.Json();
        var command = new Command("show", Speech.Say("ce que dit un scénario, et si la loi peut le suivre", "what a scenario says, and whether the law can follow it")) { file, json };
        command.SetAction(parsed =>
        {
            var scenario = ScenarioFile.Open(parsed.GetValue(file)!);
            Console.Write(parsed.GetValue(json) ? JsonText.Write(Json(scenario)) : Printable.Of(string.Join(Environment.NewLine, Lines(scenario))) + Environment.NewLine);
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>A scenario as it was read.</summary>
    public static JsonObject Json(Scenario scenario) => new()
    {
        ["scenario"] = scenario.Name,
        ["baseline"] = new JsonObject { ["population"] = scenario.Baseline.Population is { } people ? Path.GetFileName(people) : null, ["households"] = scenario.Baseline.Households, ["seed"] = scenario.Baseline.Seed, ["hash"] = scenario.Baseline.Frozen?.Hash },
        ["horizon"] = new JsonObject { ["from"] = $"{scenario.From}", ["months"] = scenario.Months },
        ["law"] = new JsonArray([.. scenario.Law.Changes.Select(change => new JsonArray(change.Path, $"{change.From:yyyy-MM-dd}", change.To is { } to ? $"{to:yyyy-MM-dd}" : null, change.Value))]),
        ["takeUp"] = new JsonObject(scenario.TakeUp.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => KeyValuePair.Create(one.Key, (JsonNode?)ChoicesJson.Of(one.Value)))),
        ["sites"] = scenario.Sites is { } sites ? Json(sites) : null,
        ["team"] = scenario.Team?.Name,
        ["seed"] = scenario.Seed,
    };

    private static JsonObject Json(SitesChange sites) => new()
    {
        ["add"] = new JsonArray([.. sites.Added.Select(site => new JsonObject
        {
            ["iris"] = site.Iris,
            ["days"] = new JsonArray([.. site.Days.Select(day => (JsonNode)$"{day}")]),
            ["from"] = $"{site.From}",
        })]),
        ["close"] = new JsonArray([.. sites.Closed.Select(id => (JsonNode)id)]),
    };

    private static IEnumerable<string> Lines(Scenario scenario) =>
    [
        scenario.Name,
        Speech.Say($"   {scenario.Months} mois dès {scenario.From}, graine {scenario.Seed}", $"   {scenario.Months} months from {scenario.From} on, seed {scenario.Seed}"),
        .. scenario.Law.Changes.Select(change => Speech.Say(
            $"   {change.Path} : {change.Value} du {change.From:yyyy-MM-dd} {(change.To is { } to ? $"au {to:yyyy-MM-dd}" : "sans fin")}",
            $"   {change.Path}: {change.Value} from {change.From:yyyy-MM-dd} {(change.To is { } end ? $"to {end:yyyy-MM-dd}" : "on")}")),
        .. scenario.TakeUp.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => Speech.Say($"   recours, {one.Key} : ", $"   take-up, {one.Key}: ") + ChoicesJson.Words(one.Value, "p0")),
    ];
}
