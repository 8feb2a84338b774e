using System.Text.Json.Nodes;
using Prevenance.Choices.Distribution;
using Prevenance.Choices.Scenarios;
using Prevenance.Territory.Access;

namespace Prevenance.Cli.Verbs.Choices;

/// <summary>A result as programs read it.</summary>
internal static class ScenarioJson
{
    public static JsonObject Of(ScenarioResult result)
    {
        var whole = ShowVerb.Json(result.Scenario);
        whole["baseline"]!["hash"] = result.Hash;
        whole["people"] = result.OfWhom.In(Speech.Language);
        whole["effect"] = result.Law is { } law ? Of(law) : null;
        whole["access"] = result.Sites is { } sites ? Of(sites) : null;
        whole["week"] = result.Week is { } week ? WeekVerb.Json(week) : null;
        return whole;
    }

    private static JsonObject Of(LawEffect law) => new()
    {
        ["sentence"] = law.Sentence.In(Speech.Language),
        ["changesRules"] = law.ChangesRules,
        ["changesAnybody"] = law.ChangesAnybody,
        ["losers"] = new JsonArray([.. law.Losers.Select(Of)]),
        ["classes"] = new JsonObject { ["lowTakeUp"] = Of(law.Classes.Low), ["highTakeUp"] = Of(law.Classes.High) },
        ["byPayer"] = new JsonArray([.. law.Budgets.Select(Of)]),
        ["byRight"] = new JsonArray([.. law.ByRight.Select(Of)]),
        ["tenths"] = new JsonObject { ["lowTakeUp"] = Of(law.Tenths.Low), ["highTakeUp"] = Of(law.Tenths.High) },
        ["gini"] = new JsonObject { ["before"] = ChoicesJson.Of(law.Gini.Before), ["after"] = ChoicesJson.Of(law.Gini.After) },
        ["poverty"] = new JsonObject { ["lowTakeUp"] = Of(law.Poverty.Low), ["highTakeUp"] = Of(law.Poverty.High) },
        ["takeUpNotSaid"] = new JsonArray([.. law.TakeUpNotSaid.Select(right => (JsonNode)right)]),
    };

    private static JsonObject Of(Loser loser) => new()
    {
        ["adults"] = loser.Adults,
        ["children"] = loser.Children,
        ["incomeAMonth"] = loser.Income,
        ["lostAMonth"] = loser.Lost,
        ["rights"] = new JsonArray([.. loser.Rights.Select(right => new JsonObject
        {
            ["right"] = right.Right,
            ["lostAMonth"] = right.Lost,
            ["articles"] = new JsonArray([.. right.Articles.Select(article => (JsonNode)article)]),
        })]),
    };

    private static JsonObject Of(GainsAndLosses classes) => new()
    {
        ["loseMoreThan5"] = classes.LoseMore,
        ["lose5OrLess"] = classes.LoseLess,
        ["same"] = classes.Same,
        ["gain5OrLess"] = classes.GainLess,
        ["gainMoreThan5"] = classes.GainMore,
        ["people"] = classes.People,
    };

    private static JsonObject Of(BudgetLine line) => new()
    {
        ["key"] = line.Key,
        ["name"] = line.Name.In(Speech.Language),
        ["year"] = line.Year,
        ["before"] = ChoicesJson.Of(line.Before),
        ["change"] = ChoicesJson.Of(line.Change),
    };

    private static JsonArray Of(Tenths tenths) => [.. tenths.Parts.Select((part, rank) => new JsonObject
    {
        ["upper"] = rank < tenths.Upper.Count ? tenths.Upper[rank] : null,
        ["people"] = part.People,
        ["meanChangeAMonth"] = part.MeanChange,
    })];

    private static JsonObject Of(Poverty poverty) => new()
    {
        ["line"] = poverty.Line,
        ["before"] = poverty.Before,
        ["afterFixedLine"] = poverty.AfterFixedLine,
        ["ownLine"] = poverty.OwnLine,
        ["afterOwnLine"] = poverty.AfterOwnLine,
    };

    private static JsonObject Of(SitesEffect sites) => new()
    {
        ["figure"] = sites.Figure,
        ["source"] = sites.Source.Words.In(Speech.Language),
        ["minutes"] = SitesEffect.Minutes,
        ["sites"] = new JsonArray(sites.SitesBefore, sites.SitesAfter),
        ["withoutAnswerBefore"] = Of(sites.Before),
        ["withoutAnswerAfter"] = Of(sites.After),
    };

    private static JsonArray Of(Desert desert) => new(desert.Certain, desert.Possible);
}
