using System.Text.Json.Nodes;
using Prevenance.Territory.Outreach.Week;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary>Weeks of visits, side by side.</summary>
internal static class WeekText
{
    public static string Lines(IReadOnlyList<WeekChoice> choices, bool isWhole)
    {
        var lines = choices.SelectMany(choice => new[]
        {
            choice.Label.WithCapital().In(Speech.Language),
            "   " + string.Join(" ; ", choice.Plan.Places.Select(place => Speech.Say($"lieu {place + 1} : jours {string.Join(", ", choice.Plan.Days[place].Select(day => day + 1))}", $"place {place + 1}: days {string.Join(", ", choice.Plan.Days[place].Select(day => day + 1))}"))),
            "   " + Speech.Say($"{choice.Plan.Served} personnes reçues", $"{choice.Plan.Served} people met")
                + (choice.Plan.MeanMinutes is { } minutes ? Speech.Say($", chemin moyen {minutes:n1} min", $", mean way {minutes:n1} min") : ""),
        });
        return string.Join(Environment.NewLine, isWhole ? lines : lines.Append(NotWhole)) + Environment.NewLine;
    }

    public static string Json(WeekProblem problem, IReadOnlyList<WeekChoice> choices, bool isWhole)
    {
        var today = choices.FirstOrDefault(choice => choice.Key == "today");
        return JsonText.Write(new JsonObject
        {
            ["whole"] = isWhole,
            ["visits"] = problem.Visits,
            ["unmetMinutes"] = problem.Penalty,
            ["choices"] = new JsonArray([.. choices.Select(choice => new JsonObject
            {
                ["key"] = choice.Key,
                ["label"] = choice.Label.In(Speech.Language),
                ["places"] = new JsonArray([.. choice.Plan.Places.Select(place => (JsonNode)place)]),
                ["days"] = new JsonArray([.. choice.Plan.Days.Select(days => new JsonArray([.. days.Select(day => (JsonNode)day)]))]),
                ["served"] = choice.Plan.Served,
                ["meanMinutes"] = choice.Plan.MeanMinutes,
                ["cost"] = choice.Plan.Cost,
                ["bound"] = choice.Bound,
                ["changes"] = today is null ? null : choice.Plan.ChangesFrom(today.Plan),
                ["metByArea"] = new JsonArray([.. problem.Demand.Select((_, area) => (JsonNode)choice.Plan.MetOf(area))]),
            })]),
        });
    }

    private static string NotWhole => Speech.Say("la semaine est grande : la recherche s’est arrêtée avant d’avoir tout essayé", "the week is large: the search stopped before all was tried");
}
