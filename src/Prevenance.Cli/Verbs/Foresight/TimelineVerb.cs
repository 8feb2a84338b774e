using System.CommandLine;
using Prevenance.Exchange;
using Prevenance.Foresight;
using Prevenance.Foresight.Alerts;
using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Cli.Verbs.Foresight;

/// <summary><c>timeline</c>: the rights of a household over the coming months, what changes and why, and what is worth doing.</summary>
internal static class TimelineVerb
{
    private const int MostMonths = 120;

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("une situation : JSON de l’interface web, ou test YAML ; ce qu’elle donne pour des mois à venir est su d’avance", "a situation: JSON of the web API, or a YAML test; what it gives for later months is known of the future") };
        var month = new Option<string?>("--month") { Description = Speech.Say("le premier mois, comme 2026-07 ; à défaut, le dernier dont parle le fichier", "the first month, such as 2026-07; by default the last one that the file speaks of") };
        var months = new Option<int>("--months") { Description = Speech.Say("combien de mois", "how many months"), DefaultValueFactory = _ => TimelineOf.DefaultMonths };
        var review = new Option<string?>("--review") { Description = Speech.Say("un mois où le RSA et la prime d’activité sont recalculés ; à défaut, le premier", "a month in which the RSA and the prime d'activité are worked out again; by default the first one") };
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("timeline", Speech.Say("les droits d’un foyer dans les mois à venir, ce qui change et pourquoi", "the rights of a household over the coming months, what changes and why")) { file, month, months, review, json };
        command.SetAction(parsed =>
        {
            Month? named = parsed.GetValue(month) is { } text ? Options.Month("--month", text) : null;
            var (situation, ofFile) = SituationFile.Read(parsed.GetValue(file)!, FrenchLaw.System, named);
            var first = named is { } asked ? Near(asked, ofFile) : ofFile;
            var anyReview = parsed.GetValue(review) is { } reviewed ? Options.Month("--review", reviewed) : first;
            var timeline = new TimelineOf(FrenchLaw.System, new Calculator()).Over(situation, first, Checked(parsed.GetValue(months)), anyReview: anyReview);
            var alerts = new AlertsOf(FrenchLaw.System).In(timeline);
            Console.Write(parsed.GetValue(json) ? TimelineJson.Write(timeline, alerts) : TimelineLines.Write(timeline, alerts, Month.Of(DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime)), Speech.Language));
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>Facts that were last known long before say nothing of the present.</summary>
    private static Month Near(Month first, Month ofFile) => first - ofFile <= MostMonths
        ? first
        : throw Options.Fault(
            "--month",
            $"le fichier parle au plus tard de {ofFile} ; attendu : un mois avant {ofFile + MostMonths}",
            $"the file speaks of {ofFile} at the latest; expected a month before {ofFile + MostMonths}");

    private static int Checked(int months) => months is >= 1 and <= MostMonths
        ? months
        : throw Options.Fault("--months", $"attendu : de 1 à {MostMonths}", $"expected 1 to {MostMonths}");
}
