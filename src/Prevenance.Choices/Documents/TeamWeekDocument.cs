using System.Text.Json.Nodes;
using Prevenance.Choices.Capacity.Weeks;
using Prevenance.Law;

namespace Prevenance.Choices.Documents;

/// <summary>A team's week as programs read it.</summary>
public static class TeamWeekDocument
{
    /// <summary>The week, with the words of one language.</summary>
    public static JsonObject Of(TeamWeek week, Language language) => new()
    {
        ["team"] = week.Team.Name,
        ["today"] = Of(week.Today),
        ["protected"] = week.Protected is { } kept ? Of(kept) : null,
        ["waitDifferenceWeeks"] = RangeDocument.Of(week.WaitDifference),
        ["breakEvenHoursIfHalved"] = RangeDocument.Of(week.BreakEven),
        ["breakEvenHoursAsSaid"] = RangeDocument.Of(week.BreakEvenAsSaid),
        ["neverComesBack"] = week.Protected is null ? null : week.NeverComesBack,
        ["sentence"] = week.Protected is null ? null : BreakEvenText.Of(week).In(language),
        ["withoutRange"] = new JsonArray([.. TeamWithoutRange.Of(week.Team).Select(key => (JsonNode)key)]),
        ["whose"] = new JsonObject(week.Team.Origins.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)one.Whose.In(language)))),
    };

    private static JsonObject Of(Future future) => new()
    {
        ["hours"] = new JsonObject(future.Hours.Select(hours => KeyValuePair.Create(hours.Key, (JsonNode?)RangeDocument.Of(hours.Value)))),
        ["waitWeeks"] = RangeDocument.Of(future.WaitWeeks),
        ["waiting"] = RangeDocument.Of(future.Waiting),
        ["leftUnseen"] = RangeDocument.Of(future.LeftShare),
        ["lostEurosAMonth"] = new JsonObject(future.LostEuros.Select(lost => KeyValuePair.Create(lost.Key, (JsonNode?)RangeDocument.Of(lost.Value)))),
    };
}
