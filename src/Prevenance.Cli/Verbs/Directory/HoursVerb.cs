using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Accounts;
using Prevenance.Directories.Hours;

namespace Prevenance.Cli.Verbs.Directories;

/// <summary><c>directory hours</c>: whether hours are open at a moment; or how many cases of a file hold.</summary>
internal static class HoursVerb
{
    private const string MomentFormat = "yyyy-MM-dd'T'HH:mm";

    public static Command Create()
    {
        var hours = new Argument<string?>("HOURS") { Arity = ArgumentArity.ZeroOrOne, Description = Speech.Say("des horaires, comme \"Mo-Fr 09:00-12:00; PH off\"", "opening hours, such as \"Mo-Fr 09:00-12:00; PH off\"") };
        var at = new Option<string?>("--at") { Description = Speech.Say("le moment, à l’heure de Paris, comme 2026-11-27T15:00 ; à défaut, maintenant", "the moment, by the clock of Paris, such as 2026-11-27T15:00; by default now") };
        var cases = new Option<string?>("--cases") { Description = Speech.Say("un CSV : horaires_accueil,at (Europe/Paris),expected", "a CSV: horaires_accueil,at (Europe/Paris),expected") };
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("hours", Speech.Say("dire si c’est ouvert, fermé, à vérifier ou inconnu à un moment, et quand cela ouvre", "tell whether it is open, closed, to check or unknown at a moment, and when it opens")) { hours, at, cases, json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(cases) is { } file)
                return Hold(HoursCase.Read(file), parsed.GetValue(json));
            var text = parsed.GetValue(hours) ?? throw Options.Fault("HOURS", "attendu : des horaires, ou --cases FICHIER", "expected opening hours, or --cases FILE");
            var moment = Moment(parsed.GetValue(at));
            var opening = OpeningHours.Read(text).At(moment);
            Console.Write(parsed.GetValue(json) ? JsonText.Write(Describe(opening, moment)) : Printable.Of(opening.InWords(moment).WithCapital().In(Speech.Language)) + Environment.NewLine);
            return ExitCode.Success;
        });
        return command;
    }

    private static DateTime Moment(string? text) => text is null
        ? TimeProvider.System.Now()
        : HoursCase.MomentOf(text) ?? throw Options.Fault("--at", $"« {text} » n’est pas un moment ; attendu : 2026-11-27T15:00", $"'{text}' is not a moment; expected 2026-11-27T15:00");

    private static int Hold(IReadOnlyList<HoursCase> cases, bool asJson)
    {
        var held = cases.Count(one => one.Agrees);
        if (asJson)
        {
            Console.Write(JsonText.Write(new JsonObject
            {
                ["cases"] = new JsonArray([.. cases.Select(one => (JsonNode)Describe(one))]),
                ["held"] = held,
                ["of"] = cases.Count,
            }));
        }
        else
        {
            foreach (var one in cases)
                Console.WriteLine(Printable.Of($"{(one.Agrees ? "" : Speech.Say($"DIFFÈRE (attendu : {one.Expected})  ", $"DIFFERS (expected: {one.Expected})  "))}{one.Outcome}  {one.Hours}"));
            Console.WriteLine(Speech.Say($"{held} cas sur {cases.Count} comme attendu", $"{held} cases of {cases.Count} as expected"));
        }
        return held == cases.Count ? ExitCode.Success : ExitCode.NotMet;
    }

    private static JsonObject Describe(HoursCase one)
    {
        var document = Describe(one.Answer, one.Moment);
        (document["hours"], document["line"], document["outcome"], document["expected"], document["agrees"]) = (one.Hours, one.Line, one.Outcome, one.Expected, one.Agrees);
        return document;
    }

    private static JsonObject Describe(HoursAnswer opening, DateTime moment) => new()
    {
        ["at"] = Iso(moment),
        ["state"] = opening.State switch
        {
            OpeningState.Open => "open",
            OpeningState.Closed => "closed",
            OpeningState.ToCheck => "to check",
            _ => "unknown",
        },
        ["until"] = opening.Until is { } until ? Iso(until) : null,
        ["dayAndNight"] = opening.IsDayAndNight,
        ["opens"] = opening.Opens is { } opens ? Iso(opens) : null,
        ["because"] = opening.Because?.In(Speech.Language),
        ["inWords"] = opening.InWords(moment).In(Speech.Language),
    };

    private static string Iso(DateTime moment) => moment.ToString(MomentFormat, System.Globalization.CultureInfo.InvariantCulture);
}
