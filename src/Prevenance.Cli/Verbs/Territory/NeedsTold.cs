using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Geography;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Rights;
using Prevenance.Territory;
using Prevenance.Territory.Calibration;
using Prevenance.Territory.Needs;
using Prevenance.Territory.Statistics;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary>What is told of needs, in an order that says nothing of their urgency: that of codes.</summary>
internal sealed record NeedsTold(TerritoryData Data, NeedsRun Run, CalibrationNote Note, BreaksPublished Breaks, CausesPublished Causes, IReadOnlyDictionary<string, AreaNeeds> Needs, IReadOnlyDictionary<string, AreaSums> Sums)
{
    private static readonly Text NotTold = new(
        "non dit : les causes par aire (elles se lisent pour toutes ensemble, avec --json, et foyer par foyer : prevenance timeline) ; le non-recours aux autres droits (aucune étude récente, ou personne de compté par aire) ; qui a droit sans rien toucher de la CAF ; le report des montants déclarés chaque trimestre",
        "not told: causes by area (they are read for all of them together, with --json, and household by household: prevenance timeline); non-take-up of other rights (no recent study, or nobody counted by area); who has a right and receives nothing from the CAF; amounts declared each quarter that hold until then");

    private readonly Dictionary<string, Iris> areas = Data.Areas.ToDictionary(area => area.Code, StringComparer.Ordinal);

    private static Right Rsa => FrenchLaw.System.Rights.Single(right => right.Key == "rsa");

    private Source Source => Data.Figure("a").Source;

    /// <summary>A line for each area: households, breaks over all months that are shown, unclaimed RSA.</summary>
    public string Lines() => Printable.Of(string.Join(Environment.NewLine,
        Breaks.Areas.Select(area => $"{Name(area),-46} {Shown(area),10}   {(Needs[area].Unclaimed is { } unclaimed ? $"{unclaimed.Low:n0} – {unclaimed.High:n0}" : Speech.Say("caché", "hidden"))}")
            .Prepend(Speech.Say($"{"aire",-46} {"mois montrés",10}   RSA non demandé (foyers)", $"{"area",-46} {"shown",10}   unclaimed RSA (households)"))
            .Append(Speech.Say(
                $"droits qui s’arrêtent ou baissent, de {Run.Months[1]} à {Run.Months[^1]} : mois par mois avec --json ; {Breaks.Hidden.Count} cases cachées, sommes comprises, vérifiées",
                $"rights that end or fall, {Run.Months[1]} to {Run.Months[^1]}: month by month with --json; {Breaks.Hidden.Count} cells hidden, sums included, audited"))
            .Append(Speech.Say($"{Note.NotCalibrated} IRIS ne sont pas calés, et ne sont pas nommés", $"{Note.NotCalibrated} IRIS are not calibrated, and not named"))
            .Append(NotTold.In(Speech.Language))
            .Concat(Rsa.NonTakeUp.Select(one => $"r = {one.Least:p0} – {one.Most:p0} : {one.Source}, {one.Year}"))
            .Concat(TakeUp.Known.Select(one => $"r = {one.Rate.Low:p0} – {one.Rate.High:p0} : {one.Source}, {one.Year}"))
            .Append("Source : " + Source.Words.In(Speech.Language)))) + Environment.NewLine;

    public string Json() => JsonText.Write(new JsonObject
    {
        ["source"] = TerritoryJson.Of(Source),
        ["calibration"] = new JsonObject { ["month"] = Note.Month, ["seed"] = Note.Seed, ["sources"] = new JsonObject(Note.Sources.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)one.Value))), ["calibrated"] = Note.Calibrated, ["notCalibrated"] = Note.NotCalibrated },
        ["takeUp"] = new JsonArray([.. Rsa.NonTakeUp.Select(one => new JsonObject { ["right"] = Rsa.Key, ["group"] = "", ["rate"] = Ends(new Interval(one.Least, one.Most)), ["year"] = one.Year, ["source"] = one.Source }), .. TakeUp.Known.Select(one => new JsonObject { ["right"] = one.Right, ["group"] = one.Group, ["rate"] = Ends(one.Rate), ["year"] = one.Year, ["source"] = one.Source })]),
        ["forecast"] = Run.IsForecast,
        ["notModelled"] = new JsonArray([.. Run.LeftOut.Select(right => (JsonNode)right.Name)]),
        ["notTold"] = NotTold.In(Speech.Language),
        ["threshold"] = FigureSummary.Threshold,
        ["hiddenCells"] = Breaks.Hidden.Count,
        ["breaksByRight"] = new JsonObject(Run.Rights.Select(right => KeyValuePair.Create(right.Name, Whole(Sums.Values.Sum(area => area.Breaks.GetValueOrDefault(right.Name)))))),
        ["eurosLostByMonth"] = new JsonArray([.. Months.Select(month => (JsonNode)Math.Round(Sums.Values.Sum(area => area.Lost[month])))]),
        ["months"] = new JsonArray([.. Run.Months.Skip(1).Select(month => (JsonNode)$"{month}")]),
        ["causes"] = new JsonObject(Enum.GetValues<BreakCause>().Select(cause => KeyValuePair.Create(JsonNamingPolicy.CamelCase.ConvertName($"{cause}"), (JsonNode?)new JsonArray([.. Months.Select(month => (JsonNode?)Count(Causes.Of(cause, month)))])))),
        ["areas"] = new JsonArray([.. Breaks.Areas.Select(Area)]),
    });

    private JsonObject Area(string area) => new()
    {
        ["code"] = area,
        ["name"] = Name(area),
        ["ending"] = new JsonArray([.. Months.Select(month => (JsonNode?)Count(Breaks.Of(area, month, isEnding: true)))]),
        ["falling"] = new JsonArray([.. Months.Select(month => (JsonNode?)Count(Breaks.Of(area, month, isEnding: false)))]),
        ["rsaRecipients"] = Needs[area].Recipients,
        ["rsaUnclaimed"] = Needs[area].Unclaimed is { } unclaimed ? Ends(unclaimed) : null,
        ["rates"] = new JsonArray([.. Needs[area].Rates.Select(rate => new JsonObject { ["name"] = rate.Name, ["count"] = rate.Count, ["of"] = rate.Among, ["interval"] = Ends(rate.Interval), ["shrunken"] = rate.Shrunken })]),
    };

    private IEnumerable<int> Months => Enumerable.Range(0, Run.Months.Count - 1);

    private string Shown(string area) => $"{Months.Count(month => Breaks.Of(area, month, isEnding: true) is not null)}/{Run.Months.Count - 1}";

    private string Name(string area) => AreaName.Of(area, areas).In(Speech.Language);

    private static JsonNode? Whole(double count) => count is > 0 and < FigureSummary.Threshold ? null : Math.Round(count);

    private static JsonObject? Count(BreakCount? count) => count is null ? null : new JsonObject { ["count"] = count.Count, ["sampling"] = Ends(count.Sampling), ["calibration"] = count.Calibration is { } band ? Ends(band) : null };

    private static JsonArray Ends(Interval interval) => new(interval.Low, interval.High);
}
