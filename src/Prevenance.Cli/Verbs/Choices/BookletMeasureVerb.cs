using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Choices.Booklet;
using Prevenance.Choices.Booklet.Figures;
using Prevenance.Web.Pages.Everyone.LivingBooklet.Measures;

namespace Prevenance.Cli.Verbs.Choices;

/// <summary><c>booklet measure</c>: measures what lessons ask of the last quarter that is over, once, and tells what is known.</summary>
internal static class BookletMeasureVerb
{
    public static Command Create()
    {
        var (on, json, data) = (ReadingDay.Create(), ScenarioOptions.Json(), Options.Data());
        var command = new Command("measure", Speech.Say(
            "mesurer ce que des leçons demandent du dernier trimestre terminé, une fois pour toutes ; rien n’est dit de moins de dix personnes",
            "measure what lessons ask of the last quarter that is over, once and for all; nothing is told of fewer than ten people")) { on, json, data };
        command.SetAction(async (parsed, _) =>
        {
            var (today, now) = (ReadingDay.Of(parsed.GetValue(on)), ReadingDay.Of(null));
            if (today > now)
                throw Options.Fault("--on", "un trimestre qui n’est pas fini n’est pas mesuré ; attendu : aujourd’hui ou avant", "a quarter that is not over is not measured; expected today or before");
            await using var host = StaffHost.Open(parsed.GetValue(data)!);
            var (figures, measures) = (host.Get<FigureBook>(), host.Get<IEnumerable<IMeasures>>().ToList());
            await figures.Measure(measures, LastQuarter.Of(today));
            var told = await figures.Latest();
            Console.Write(parsed.GetValue(json)
                ? JsonText.Write(new JsonObject(measures.Select(one => KeyValuePair.Create(one.Key, told.TryGetValue(one.Key, out var figure) ? (JsonNode?)Json(figure) : null))))
                : string.Concat(measures.Select(one => Line(one.Key, told.GetValueOrDefault(one.Key)) + Environment.NewLine)));
            return ExitCode.Success;
        });
        return command;
    }

    private static string Line(string key, LiveFigure? figure) => Printable.Of(figure is null
        ? Speech.Say($"{key} : pas encore, ou de trop peu de personnes", $"{key}: not yet, or of too few people")
        : Speech.Say($"{key} : {figure.Range.French}, {figure.When.French}", $"{key}: {figure.Range.English}, {figure.When.English}"));

    private static JsonObject Json(LiveFigure figure) => new() { ["range"] = figure.Range.In(Speech.Language), ["when"] = figure.When.In(Speech.Language) };
}
