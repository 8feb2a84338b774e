using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Law;
using Prevenance.Territory;
using Prevenance.Territory.Calibration;
using Prevenance.Territory.Imports;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary><c>territory calibrate</c>: invented households that stand for the recipients of the CAF, IRIS by IRIS, and how near they come to what it publishes.</summary>
internal static class CalibrateVerb
{
    private const int UsualCandidates = 8000;
    private const int UsualSeed = 2026;
    private const double UsualEach = 2;
    private const int MostCandidates = 200_000;

    public static Command Create()
    {
        var output = new Argument<string>("FOLDER") { Description = Speech.Say("le dossier à faire : une population en Parquet, avec ses poids", "the folder to make: a population in Parquet, with its weights") };
        var month = new Option<string>("--month") { Description = Speech.Say("le mois dont la loi dit qui reçoit quoi", "the month whose law says who receives what"), DefaultValueFactory = _ => "2026-07" };
        var seed = new Option<int>("--seed") { Description = Speech.Say("la même graine et les mêmes sources donnent les mêmes poids", "the same seed and sources give the same weights"), DefaultValueFactory = _ => UsualSeed };
        var candidates = new Option<int>("--candidates") { Description = Speech.Say("parmi combien de foyers inventés chaque aire prend les siens", "among how many invented households each area takes its own"), DefaultValueFactory = _ => UsualCandidates };
        var each = new Option<double>("--each") { Description = Speech.Say("pour combien d’allocataires un foyer compte, environ", "how many recipients a household stands for, about"), DefaultValueFactory = _ => UsualEach, CustomParser = Options.Number };
        var (folder, json) = (TerritoryOptions.Folder(), TerritoryOptions.Json());
        var command = new Command("calibrate", Speech.Say("caler des foyers inventés sur les chiffres de la CAF, IRIS par IRIS", "calibrate invented households to the figures of the CAF, IRIS by IRIS")) { output, month, seed, candidates, each, folder, json };
        command.SetAction(parsed =>
        {
            var (present, drawn, standsFor) = (Options.Month("--month", parsed.GetValue(month)!), parsed.GetValue(candidates), parsed.GetValue(each));
            if (drawn is < 100 or > MostCandidates)
                throw Options.Fault("--candidates", $"attendu : de 100 à {MostCandidates}", $"expected 100 to {MostCandidates}");
            if (standsFor is not (>= 0.1 and <= 1000))
                throw Options.Fault("--each", "attendu : de 0,1 à 1000", "expected 0.1 to 1000");
            var territory = CalibratedTerritory.Of(TerritoryData.Open(parsed.GetValue(folder)!), present, parsed.GetValue(seed), drawn, standsFor);
            var kept = new TerritoryFolder(parsed.GetValue(folder)!);
            var sources = new[] { SourceKinds.Iris, SourceKinds.Caf }.ToDictionary(name => name, name => kept.Find(SourceKinds.Named(name))!.Sha256);
            CalibratedPopulation.Write(parsed.GetValue(output)!, territory, new CalibrationNote($"{present}", parsed.GetValue(seed), drawn, standsFor, sources, territory.Calibrated, territory.Hidden + territory.NotMet));
            Console.Write(parsed.GetValue(json) ? Json(territory) : Lines(territory));
            return territory.NotMet == 0 ? ExitCode.Success : ExitCode.NotMet;
        });
        return command;
    }

    private static string Lines(CalibratedTerritory territory) => Printable.Of(string.Join(Environment.NewLine,
        territory.Fit.Select(fit => $"{(fit.Off == 0 ? Speech.Say("atteint", "met") : Speech.Say("écart", "off")),-8} {fit.Name,-11} {fit.Label.In(Speech.Language),-40} {fit.Published,11:n0} {fit.Reached,14:n2}"
                + (fit.Off > 0 ? Speech.Say($"  plus d’un millième dans {fit.Off} aires ({fit.WorstError:p2} au plus)", $"  more than a thousandth in {fit.Off} areas ({fit.WorstError:p2} at most)") : "")
                + (fit.Blank > 0 ? Speech.Say($"  sans source dans {fit.Blank} aires", $"  on no source in {fit.Blank} areas") : ""))
            .Prepend(Speech.Say($"{"",-8} {"chiffre",-11} {"",-40} {"publié",11} {"obtenu",14}", $"{"",-8} {"figure",-11} {"",-40} {"published",11} {"reached",14}"))
            .Concat(territory.NotMet == 0 ? [] : [Speech.Say(
                $"{territory.NotMet} aires ne sont pas calées, et ne sont pas nommées, faute d’atteindre : {string.Join(", ", territory.Unmet.Select(unmet => $"{unmet.Key} ({unmet.Value})"))}",
                $"{territory.NotMet} areas are not calibrated, and not named, for want of meeting: {string.Join(", ", territory.Unmet.Select(unmet => $"{unmet.Key} ({unmet.Value})"))}")])
            .Append(Speech.Say(
                $"{territory.Calibrated} aires calées par {territory.Households} foyers ; {territory.Hidden} sans chiffre de la CAF, qui ne sont pas nommées ; {territory.Trimmed:p1} des poids à une borne",
                $"{territory.Calibrated} areas calibrated by {territory.Households} households; {territory.Hidden} without a figure of the CAF, which are not named; {territory.Trimmed:p1} of weights at a bound"))
            .Append(Speech.Say("sur aucune source : qui ne touche rien de la CAF, les revenus, les loyers, les âges des adultes", "on no source: who receives nothing from the CAF, incomes, rents, the ages of adults"))
            .Append("Source : " + territory.Source.Words.In(Speech.Language)))) + Environment.NewLine;

    private static string Json(CalibratedTerritory territory) => JsonText.Write(new JsonObject
    {
        ["source"] = TerritoryJson.Of(territory.Source),
        ["calibrated"] = territory.Calibrated,
        ["hidden"] = territory.Hidden,
        ["notMet"] = territory.NotMet,
        ["unmet"] = new JsonObject(territory.Unmet.Select(unmet => KeyValuePair.Create(unmet.Key, (JsonNode?)unmet.Value))),
        ["households"] = territory.Households,
        ["trimmed"] = territory.Trimmed,
        ["onNoSource"] = new JsonArray("non-recipients", "incomes", "rents", "ages-of-adults"),
        ["margins"] = new JsonArray([.. territory.Fit.Select(fit => new JsonObject
        {
            ["name"] = fit.Name,
            ["raked"] = fit.IsRaked,
            ["areas"] = fit.Areas,
            ["blank"] = fit.Blank,
            ["published"] = fit.Published,
            ["reached"] = fit.Reached,
            ["worstError"] = fit.WorstError,
            ["off"] = fit.Off,
        })]),
    });
}
