using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Prevenance.Territory;
using Prevenance.Territory.Inputs;
using Prevenance.Territory.Statistics;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary><c>territory range</c>: unclaimed rights, counts and rates, never as a point.</summary>
internal static class RangeVerb
{
    public static Command Create()
    {
        var file = new Argument<string?>("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = Speech.Say("recipients et rates (ou groupings), counts, areas ; sans fichier, le territoire importé", "recipients and rates (or groupings), counts, areas; without a file, the imported territory") };
        var figure = new Option<string>("--figure") { Description = Speech.Say("le chiffre importé : qui touche le droit", "the imported figure: who receives the right"), DefaultValueFactory = _ => "arsas" };
        var rates = new Option<string?>("--rates") { Description = Speech.Say("entre quoi et quoi est la part de non-recours, comme 0.20,0.34", "between what and what lies the share who do not claim, such as 0.20,0.34") };
        var source = new Option<string?>("--rates-source") { Description = Speech.Say("d’où viennent ces taux : dit à côté du résultat", "where those rates come from: told beside the result") };
        var (folder, json) = (TerritoryOptions.Folder(), TerritoryOptions.Json());
        var command = new Command("range", Speech.Say("droits non demandés, effectifs et taux, avec leur intervalle", "unclaimed rights, counts and rates, with their interval")) { file, figure, rates, source, folder, json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(file) is { } path)
            {
                var input = RangeInput.Read(InputFile.Open(path));
                Console.Write(parsed.GetValue(json) ? JsonText.Write(Of(input)) : Lines(input));
                return ExitCode.Success;
            }
            var ends = TerritoryOptions.Numbers("--rates", parsed.GetValue(rates) ?? throw Options.Fault("--rates", "attendu : des taux de non-recours, comme 0.20,0.34 (RSA, DREES 2022)", "expected rates of non-take-up, such as 0.20,0.34 (RSA, DREES 2022)"), 0, Unclaimed.MostRate);
            var told = TerritoryData.Open(parsed.GetValue(folder)!).Figure(parsed.GetValue(figure)!);
            var rate = new Interval(ends.Min(), ends.Max());
            Console.Write(parsed.GetValue(json) ? Json(told, rate, parsed.GetValue(source)) : Lines(told, rate, parsed.GetValue(source)));
            return ExitCode.Success;
        });
        return command;
    }

    private static string Lines(AreaFigure figure, Interval rate, string? source)
    {
        var sum = figure.Values.Values.Sum();
        var all = Unclaimed.Of(sum, rate);
        return Printable.Of(string.Join(Environment.NewLine, [
            Speech.Say($"{figure.Name} : {sum:n0} dans {figure.Values.Count} aires ({figure.Source.Words.French})", $"{figure.Name}: {sum:n0} in {figure.Values.Count} areas ({figure.Source.Words.English})"),
            Speech.Say($"non demandé : de {all.Low:n0} à {all.High:n0}, pour un non-recours de {rate.Low:p0} à {rate.High:p0} ({source ?? "source des taux non dite"})", $"unclaimed: {all.Low:n0} to {all.High:n0}, for non-take-up of {rate.Low:p0} to {rate.High:p0} ({source ?? "source of rates not said"})"),
            Speech.Say("par aire : --json", "by area: --json"),
        ])) + Environment.NewLine;
    }

    private static string Json(AreaFigure figure, Interval rate, string? source) => JsonText.Write(new JsonObject
    {
        ["figure"] = figure.Name,
        ["source"] = TerritoryJson.Of(figure.Source),
        ["rates"] = Ends(rate),
        ["ratesSource"] = source,
        ["recipients"] = figure.Values.Values.Sum(),
        ["unclaimed"] = Ends(Unclaimed.Of(figure.Values.Values.Sum(), rate)),
        ["areas"] = new JsonArray([.. figure.Values.OrderBy(area => area.Key, StringComparer.Ordinal).Select(area => new JsonObject
        {
            ["code"] = area.Key,
            ["recipients"] = area.Value,
            ["counted"] = Ends(CountInterval.Garwood(area.Value)),
            ["unclaimed"] = Ends(Unclaimed.Of(area.Value, rate)),
        })]),
    });

    private static JsonObject Of(RangeInput input)
    {
        var shrunken = ShrunkenRates.Of(input.Areas);
        return new JsonObject
        {
            ["level"] = input.Level,
            ["rates"] = input.Rate is { } rate ? Ends(rate) : null,
            ["unclaimed"] = new JsonObject(input.Recipients.Select(one => KeyValuePair.Create(one.Name, (JsonNode?)Ends(Unclaimed.Of(one.Recipients, input.Rate!.Value))))),
            ["counts"] = new JsonArray([.. input.Counts.Select(count => Ends(CountInterval.Garwood(count, input.Level)))]),
            ["mean"] = shrunken?.Mean,
            ["areas"] = new JsonArray([.. input.Areas.Select((area, rank) => new JsonObject
            {
                ["rate"] = area.Of > 0 ? area.Count / area.Of : null,
                ["interval"] = area.Of > 0 ? Ends(RateInterval.Wilson(area.Count, area.Of, input.Level)) : null,
                ["shrunken"] = shrunken?.Rates[rank],
            })]),
        };
    }

    private static string Lines(RangeInput input)
    {
        var shrunken = ShrunkenRates.Of(input.Areas);
        var lines = input.Recipients.Select(one => $"{one.Name} : {Words(Unclaimed.Of(one.Recipients, input.Rate!.Value), "n0")}")
            .Concat(input.Counts.Select(count => $"{count:n0} : {Words(CountInterval.Garwood(count, input.Level), "n2")}"))
            .Concat(input.Areas.Select((area, rank) => $"{area.Count:n0} / {area.Of:n0} : " + (area.Of > 0
                ? $"{Words(RateInterval.Wilson(area.Count, area.Of, input.Level), "p1")} – {Speech.Say("ramené vers l’ensemble", "brought towards all")} {shrunken!.Rates[rank]:p1}"
                : Speech.Say("personne de compté", "nobody counted"))));
        return Printable.Of(string.Join(Environment.NewLine, lines)) + Environment.NewLine;
    }

    private static string Words(Interval interval, string format)
    {
        var (low, high) = (interval.Low.ToString(format, CultureInfo.CurrentCulture), interval.High.ToString(format, CultureInfo.CurrentCulture));
        return Speech.Say($"de {low} à {high}", $"{low} to {high}");
    }

    private static JsonArray Ends(Interval interval) => new(interval.Low, interval.High);
}
