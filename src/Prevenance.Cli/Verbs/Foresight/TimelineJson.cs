using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Foresight;
using Prevenance.Foresight.Alerts;
using Prevenance.Foresight.Wording;

namespace Prevenance.Cli.Verbs.Foresight;

/// <summary>Prints a timeline and its alerts for programs.</summary>
internal static class TimelineJson
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Timeline timeline, IReadOnlyList<Alert> alerts)
    {
        var document = new JsonObject
        {
            ["first"] = timeline.First.ToString(),
            ["months"] = timeline.Months,
            ["checkedUntil"] = timeline.AllCheckedUntil?.ToString(),
            ["rights"] = new JsonArray([.. timeline.Bands.Where(band => band.Values.Any(value => value.Value != 0)).Select(Band)]),
            ["changes"] = new JsonArray([.. timeline.Changes.Select(Change)]),
            ["alerts"] = new JsonArray([.. alerts.Select(Alert)]),
            ["notModelled"] = new JsonArray([.. timeline.NotModelled.Select(right => (JsonNode)right.Name)]),
        };
        return document.ToJsonString(Readable) + Environment.NewLine;
    }

    private static JsonNode Band(RightBand band) => new JsonObject
    {
        ["name"] = band.Right.Name,
        ["who"] = band.Who.Key,
        ["values"] = new JsonObject(band.Values.Select(value => KeyValuePair.Create(value.Period.ToString(), (JsonNode?)ValueNotation.Write(band.Right, value.Value)))),
    };

    private static JsonNode Change(Change change) => new JsonObject
    {
        ["name"] = change.Right.Name,
        ["who"] = change.Who.Key,
        ["period"] = change.Period.ToString(),
        ["paidIn"] = change.PaidIn?.ToString(),
        ["from"] = ValueNotation.Write(change.Right, change.From),
        ["to"] = ValueNotation.Write(change.Right, change.To),
        ["causes"] = new JsonArray([.. change.Causes.Select(cause => (JsonNode)CauseSentence.Of(cause).French)]),
    };

    private static JsonNode Alert(Alert alert) => new JsonObject
    {
        ["kind"] = JsonNamingPolicy.CamelCase.ConvertName(alert.Kind.ToString()),
        ["name"] = alert.Right.Name,
        ["who"] = alert.Who.Key,
        ["by"] = alert.By.ToString(),
        ["perMonth"] = Math.Round(alert.PerMonth, 2),
        ["lostPerMonth"] = Math.Round(alert.LostPerMonth, 2),
        ["what"] = alert.What.French,
        ["why"] = alert.Why.French,
        ["toDo"] = alert.ToDo.French,
        ["whomToSee"] = alert.WhomToSee?.French,
    };
}
