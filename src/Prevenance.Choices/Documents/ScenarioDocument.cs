using System.Text.Json.Nodes;
using Prevenance.Choices.Distribution;
using Prevenance.Choices.Scenarios;
using Prevenance.Law;
using Prevenance.Territory.Access;

namespace Prevenance.Choices.Documents;

/// <summary>A scenario and its result as programs read them.</summary>
public static class ScenarioDocument
{
    /// <summary>A result, with the words of one language.</summary>
    public static JsonObject Of(ScenarioResult result, Language language)
    {
        var whole = WithoutCommunes(result, language);
        whole["byCommune"] = ByCommuneDocument.Of([result], language);
        return whole;
    }

    /// <summary>The same without communes, of which what is hidden depends on what else is told.</summary>
    internal static JsonObject WithoutCommunes(ScenarioResult result, Language language)
    {
        var whole = Of(result.Scenario);
        whole["baseline"]!["hash"] = result.Hash;
        whole["people"] = result.OfWhom.In(language);
        whole["effect"] = result.Law is { } law ? Of(law, result.Scenario.Months, language) : null;
        whole["access"] = result.Sites is { } sites ? Of(sites, language) : null;
        whole["week"] = result.Week is { } week ? TeamWeekDocument.Of(week, language) : null;
        return whole;
    }

    /// <summary>A scenario as it was read.</summary>
    public static JsonObject Of(Scenario scenario) => new()
    {
        ["scenario"] = scenario.Name,
        ["baseline"] = Of(scenario.Baseline),
        ["horizon"] = new JsonObject { ["from"] = $"{scenario.From}", ["months"] = scenario.Months },
        ["law"] = new JsonArray([.. scenario.Law.Changes.Select(change => new JsonArray(change.Path, $"{change.From:yyyy-MM-dd}", change.To is { } to ? $"{to:yyyy-MM-dd}" : null, change.Value))]),
        ["takeUp"] = new JsonObject(scenario.TakeUp.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => KeyValuePair.Create(one.Key, (JsonNode?)RangeDocument.Of(one.Value)))),
        ["sites"] = scenario.Sites is { } sites ? Of(sites) : null,
        ["team"] = scenario.Team?.Name,
        ["seed"] = scenario.Seed,
    };

    /// <summary>How many households are drawn, and from which seed, is said only where they are.</summary>
    private static JsonObject Of(ScenarioBaseline baseline) => new()
    {
        ["population"] = baseline.Population is { } people ? Path.GetFileName(people) : null,
        ["calibrations"] = new JsonArray([.. baseline.Calibrations.Select(folder => (JsonNode)Path.GetFileName(folder))]),
        ["households"] = baseline.Population is null ? baseline.Households : null,
        ["seed"] = baseline.Population is null ? baseline.Seed : null,
        ["hash"] = Frozen(baseline.Frozen),
    };

    /// <summary>As it is written: one hash, or one of each part.</summary>
    private static JsonNode? Frozen(IReadOnlyDictionary<string, string> frozen) => frozen.Count == 0 ? null
        : frozen.TryGetValue(BaselineHash.All, out var whole) ? whole
        : new JsonObject(frozen.Select(part => KeyValuePair.Create(part.Key, (JsonNode?)part.Value)));

    private static JsonObject Of(SitesChange sites) => new()
    {
        ["add"] = new JsonArray([.. sites.Added.Select(site => new JsonObject
        {
            ["iris"] = site.Iris,
            ["days"] = new JsonArray([.. site.Days.Select(day => (JsonNode)$"{day}")]),
            ["from"] = $"{site.From}",
        })]),
        ["close"] = new JsonArray([.. sites.Closed.Select(id => (JsonNode)id)]),
    };

    private static JsonObject Of(LawEffect law, int months, Language language) => new()
    {
        ["sentence"] = law.Sentence.In(language),
        ["changesRules"] = law.ChangesRules,
        ["changesAnybody"] = law.ChangesAnybody,
        ["losers"] = new JsonArray([.. law.Losers.Select(Of)]),
        ["classes"] = new JsonObject { ["lowTakeUp"] = Of(law.Classes.Low), ["highTakeUp"] = Of(law.Classes.High) },
        ["byPayer"] = new JsonArray([.. law.Budgets.Select(line => Of(line, language))]),
        ["byRight"] = new JsonArray([.. law.ByRight.Select(line => Of(line, language))]),
        ["tenths"] = new JsonObject { ["lowTakeUp"] = Of(law.Tenths.Low), ["highTakeUp"] = Of(law.Tenths.High) },
        ["gini"] = new JsonObject { ["before"] = RangeDocument.Of(law.Evenness.Range(one => one.Before)), ["after"] = RangeDocument.Of(law.Evenness.Range(one => one.After)) },
        ["cliffs"] = law.Cliffs is { } cliffs ? Of(cliffs) : null,
        ["poverty"] = new JsonObject { ["lowTakeUp"] = Of(law.Poverty.Low), ["highTakeUp"] = Of(law.Poverty.High) },
        ["bands"] = new JsonObject(SpreadFigure.All.Where(figure => law.Doubts.ContainsKey(figure.Key)).Select(figure => KeyValuePair.Create(figure.Key, (JsonNode?)RangeDocument.Of(law.Doubts[figure.Key])))),
        ["tried"] = new JsonObject { ["ways"] = law.Poverty.Ways.Count, ["sentence"] = TriedText.Of(law, months).In(language) },
        ["takeUpNotSaid"] = new JsonArray([.. law.TakeUpNotSaid.Select(right => (JsonNode)right)]),
        ["takeUpExact"] = new JsonArray([.. law.TakeUpExact.Select(right => (JsonNode)right)]),
        ["countedElsewhere"] = new JsonArray([.. law.CountedElsewhere.Select(one => new JsonObject { ["right"] = one.Right, ["in"] = one.In, ["households"] = one.Households, ["eurosAMonth"] = one.Euros })]),
        ["alreadyReceived"] = new JsonArray([.. law.Received.Select(right => (JsonNode)right)]),
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

    private static JsonObject Of(Cliffs cliffs) => new()
    {
        ["raise"] = Cliffs.Raise,
        ["people"] = cliffs.People,
        ["lose"] = new JsonObject { ["before"] = RangeDocument.Of(cliffs.Before.Lose), ["after"] = RangeDocument.Of(cliffs.After.Lose) },
        ["keepLessThanHalf"] = new JsonObject { ["before"] = RangeDocument.Of(cliffs.Before.KeepLessThanHalf), ["after"] = RangeDocument.Of(cliffs.After.KeepLessThanHalf) },
    };

    private static JsonObject Of(BudgetLine line, Language language) => new()
    {
        ["key"] = line.Key,
        ["name"] = line.Name.In(language),
        ["year"] = line.Year,
        ["before"] = RangeDocument.Of(line.Before),
        ["change"] = RangeDocument.Of(line.Change),
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

    private static JsonObject Of(SitesEffect sites, Language language) => new()
    {
        ["figure"] = sites.Figure,
        ["source"] = sites.Source.Words.In(language),
        ["minutes"] = SitesEffect.Minutes,
        ["sites"] = new JsonArray(sites.SitesBefore, sites.SitesAfter),
        ["withoutAnswerBefore"] = Of(sites.Before),
        ["withoutAnswerAfter"] = Of(sites.After),
        ["withoutAnswerByDay"] = new JsonObject(SitesEffect.Week.Where(sites.OnDay.ContainsKey).Select(day => KeyValuePair.Create($"{day}".ToLowerInvariant(), (JsonNode?)Of(sites.OnDay[day])))),
    };

    private static JsonArray Of(Desert desert) => new(desert.Certain, desert.Possible);
}
