using System.Text.Json.Nodes;
using Prevenance.Geography;
using Prevenance.Territory.Access;
using Prevenance.Territory.Access.Timetables;
using Prevenance.Territory.Inputs;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary>Access, for programs.</summary>
internal static class AccessJson
{
    public static string Of(AccessTold told) => JsonText.Write(new JsonObject
    {
        ["figure"] = told.Figure.Name,
        ["source"] = TerritoryJson.Of(told.Figure.Source),
        ["people"] = told.Access.Demand.Sum(),
        ["areas"] = told.Access.Areas.Count,
        ["notShown"] = new JsonArray([.. told.Access.NotShown.Select(code => (JsonNode)code)]),
        ["service"] = TerritoryJson.Of(told.Service),
        ["sites"] = told.Access.Sites.Count,
        ["weeklyHours"] = told.Access.WithHours.Sum(site => site.WeeklyHours!.Value),
        ["withoutHours"] = told.Access.Sites.Count - told.Access.WithHours.Count(),
        ["walk"] = new JsonObject { ["kilometresAnHour"] = Walk.KilometresAnHour, ["detour"] = new JsonArray(Walk.LeastDetour, Walk.MostDetour) },
        ["within"] = new JsonArray([.. told.Within.Select(one => new JsonObject { ["metres"] = one.Radius, ["share"] = one.Share })]),
        ["desert"] = new JsonObject { ["minutes"] = told.Desert.Minutes, ["certain"] = told.Desert.Certain, ["possible"] = told.Desert.Possible },
        ["stops"] = told.Stops is { } stops ? TerritoryJson.Of(stops) : null,
        ["direct"] = new JsonArray([.. told.Direct.Select(one => new JsonObject { ["metres"] = one.Radius, ["direct"] = told.ShareOf(one.Line.Has), ["noStop"] = told.ShareOf(one.Line.HasStop.Select(has => !has)) })]),
        ["timetables"] = told.Transit is { } transit ? Timetables(transit, told.Desert.Minutes) : null,
        ["hours"] = new JsonArray([.. told.Hours.Select(Hours)]),
        ["byArea"] = new JsonArray([.. told.Access.Areas.Select((_, area) => Area(told, area))]),
    });

    public static string Of(AccessInput input)
    {
        var methods = Enum.GetValues<AccessMethod>().Select(method => Accessibility.Of(input.Demand, input.Supply, input.Times, input.Decay, method)).ToList();
        return JsonText.Write(new JsonObject(methods.Select(access => KeyValuePair.Create(Name(access.Method), (JsonNode?)new JsonObject
        {
            ["ratios"] = Values(access.Ratios),
            ["access"] = Values(access.Values),
            ["toMean"] = Values(access.RatiosToMean),
            ["sharedOut"] = access.SharedOut,
            ["equity"] = Equity.Of(access.Values.Zip(access.Demand, (value, people) => (value ?? 0, people))) is { } equity ? Shares(equity) : null,
        }))));
    }

    public static string Name(AccessMethod method) => method switch
    {
        AccessMethod.E2sfca => "E2SFCA",
        AccessMethod.M2sfca => "M2SFCA",
        _ => "3SFCA",
    };

    private static JsonObject Hours(SharedHours hours) => new()
    {
        ["detour"] = hours.Detour,
        ["decay"] = hours.Decay,
        ["sharedOut"] = new JsonObject { ["E2SFCA"] = hours.Enhanced.SharedOut, ["M2SFCA"] = hours.Modified.SharedOut, ["3SFCA"] = hours.ThreeStep.SharedOut },
        ["equity"] = Shares(hours.Equity),
    };

    private static JsonObject Area(AccessTold told, int area)
    {
        var iris = told.Access.Areas[area];
        var steps = told.Hours.Where(hours => hours.Decay == "steps").Select(hours => hours.Enhanced.Values[area] ?? 0).ToList();
        return new JsonObject
        {
            ["code"] = iris.Code,
            ["name"] = iris.Name,
            ["people"] = told.Access.Demand[area],
            ["minutesToNearest"] = new JsonArray(told.Access.Minutes(Walk.LeastDetour, area), told.Access.Minutes(Walk.MostDetour, area)),
            ["hours"] = new JsonArray(steps.Min(), steps.Max()),
            ["direct"] = told.Direct.Count > 0 ? told.Direct[0].Line.Has[area] : null,
            ["byTransit"] = told.Transit is { } transit ? Time(transit.Times[area]) : null,
            ["large"] = told.Data.LargeAreas.Contains(iris.Code),
        };
    }

    private static JsonObject Timetables(TransitTold told, double minutes) => new()
    {
        ["source"] = TerritoryJson.Of(told.Transit.Source),
        ["feed"] = new JsonArray($"{told.Transit.Network.Dates.First:O}", $"{told.Transit.Network.Dates.Last:O}"),
        ["date"] = $"{told.Transit.Network.Date:O}",
        ["departures"] = new JsonArray([.. TransitNetwork.Departures.Select(seconds => (JsonNode)$"{TimeOnly.MinValue.Add(TimeSpan.FromSeconds(seconds)):HH:mm}")]),
        ["mostMinutes"] = TransitNetwork.MostMinutes,
        ["within"] = new JsonObject { ["minutes"] = minutes, ["always"] = told.Always(minutes), ["atBest"] = told.AtBest(minutes) },
        ["never"] = told.Never,
    };

    private static JsonObject Time(TransitTime time) => new()
    {
        ["minutes"] = time.Minutes is { } found ? new JsonArray(found.AtLeast, found.AtMost) : null,
        ["departuresWithoutWay"] = new JsonArray(time.WithoutWayAtLeast, time.WithoutWayAtMost),
    };

    private static JsonObject Shares(Equity equity) => new() { ["mean"] = equity.Mean, ["gini"] = equity.Gini, ["underHalfTheMean"] = equity.UnderHalfTheMean, ["worstTenth"] = equity.WorstTenth };

    private static JsonArray Values(IEnumerable<double?> values) => [.. values.Select(value => (JsonNode?)value)];
}
