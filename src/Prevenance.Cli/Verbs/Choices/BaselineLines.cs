using System.Text.Json.Nodes;
using Prevenance.Choices.Scenarios;

namespace Prevenance.Cli.Verbs.Choices;

/// <summary>What a scenario is compared with, part by part, each with the hash that tells it from any other.</summary>
internal static class BaselineLines
{
    public static IEnumerable<string> Of(Scenario scenario, BaselineHash today) =>
    [
        Speech.Say($"   base : {today.Whole} ({Frozen(scenario, today).French})", $"   baseline: {today.Whole} ({Frozen(scenario, today).English})"),
        Speech.Say($"      loi : {today.Law}", $"      law: {today.Law}"),
        Speech.Say($"      foyers : {today.People} ({PeopleOf(scenario.Baseline).French})", $"      households: {today.People} ({PeopleOf(scenario.Baseline).English})"),
        .. today.Sites is { } sites ? [Speech.Say($"      lieux : {sites} ({Sites(scenario.Sites!).French})", $"      sites: {sites} ({Sites(scenario.Sites!).English})")] : Array.Empty<string>(),
        .. today.Team is { } team ? [Speech.Say($"      équipe : {team} ({scenario.Team!.Name})", $"      team: {team} ({scenario.Team!.Name})")] : Array.Empty<string>(),
    ];

    public static JsonObject Json(BaselineHash today) =>
        new() { ["hash"] = today.Whole, ["law"] = today.Law, ["people"] = today.People, ["sites"] = today.Sites, ["team"] = today.Team };

    private static Text Frozen(Scenario scenario, BaselineHash today) => (scenario.Baseline.Frozen.Count, today.Changed(scenario.Baseline.Frozen).Select(one => one.Frozen).FirstOrDefault()) switch
    {
        (0, _) => new("pas gelée : l’écrire sous baseline, hash", "not frozen: write it under baseline, hash"),
        (_, null) => new("gelée, et toujours la même", "frozen, and still the same"),
        (_, var frozen) => Text.Of($"gelée sur {frozen}, qui n’est plus celle d’aujourd’hui", $"frozen on {frozen}, which is not that of today any more"),
    };

    private static Text PeopleOf(ScenarioBaseline baseline) => (baseline.Population, string.Join(", ", baseline.Calibrations.Select(Path.GetFileName))) switch
    {
        (null, _) => Text.Of($"{baseline.Households} tirés, graine {baseline.Seed}", $"{baseline.Households} drawn, seed {baseline.Seed}"),
        ({ } people, "") => Text.Of($"{Path.GetFileName(people)}, aucun autre calage", $"{Path.GetFileName(people)}, no other calibration"),
        ({ } people, var others) => Text.Of($"{Path.GetFileName(people)}, autres calages : {others}", $"{Path.GetFileName(people)}, other calibrations: {others}"),
    };

    private static Text Sites(SitesChange change)
    {
        var (opened, closed) = (string.Join(", ", change.Added.Select(site => site.Iris)), string.Join(", ", change.Closed));
        return Text.Join(
            new(" ; ", "; "),
            [
                .. opened.Length > 0 ? [Text.Of($"ouvre dans {opened}", $"opens in {opened}")] : Array.Empty<Text>(),
                .. closed.Length > 0 ? [Text.Of($"ferme {closed}", $"closes {closed}")] : Array.Empty<Text>(),
            ]);
    }
}
