using System.CommandLine;
using Prevenance.Exchange;
using Prevenance.Foresight;
using Prevenance.Foresight.Alerts;
using Prevenance.Foresight.Calendar;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Situations;

namespace Prevenance.Cli.Verbs;

/// <summary><c>timeline</c>: the rights of a household over the coming months, what changes and why, and what is worth doing.</summary>
internal static class TimelineVerb
{
    private const int MostMonths = 120;

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "a situation: JSON of the web API, or a YAML test; what it gives for later months is known of the future" };
        var month = new Option<string?>("--month") { Description = "the first month, such as 2026-07; by default the last one that the file speaks of" };
        var months = new Option<int>("--months") { Description = "how many months", DefaultValueFactory = _ => TimelineOf.DefaultMonths };
        var json = new Option<bool>("--json") { Description = "print JSON" };
        var command = new Command("timeline", "the rights of a household over the coming months, what changes and why") { file, month, months, json };
        command.SetAction(parsed =>
        {
            var (situation, ofFile) = SituationFile.Read(parsed.GetValue(file)!, FrenchLaw.System);
            var first = parsed.GetValue(month) is { } text ? Near(ParseMonth(text), ofFile) : ofFile;
            var timeline = new TimelineOf(FrenchLaw.System, new Calculator()).Over(situation, first, Checked(parsed.GetValue(months)));
            var alerts = new AlertsOf(CalendarBook.Load(FrenchFigures.Folder)).In(timeline);
            Console.Write(parsed.GetValue(json) ? TimelineJson.Write(timeline, alerts) : TimelineLines.Write(timeline, alerts, Speech.Language));
            return ExitCode.Success;
        });
        return command;
    }

    private static Month ParseMonth(string text) => Month.TryParse(text, out var month)
        ? month
        : throw Fault("--month", $"« {text} » n’est pas un mois ; attendu : 2025-06", $"'{text}' is not a month; expected 2025-06");

    /// <summary>Facts that were last known long before say nothing of the present.</summary>
    private static Month Near(Month first, Month ofFile) => first - ofFile <= MostMonths
        ? first
        : throw Fault(
            "--month",
            $"le fichier parle au plus tard de {ofFile} ; attendu : un mois avant {ofFile + MostMonths}",
            $"the file speaks of {ofFile} at the latest; expected a month before {ofFile + MostMonths}");

    private static int Checked(int months) => months is >= 1 and <= MostMonths
        ? months
        : throw Fault("--months", $"attendu : de 1 à {MostMonths}", $"expected 1 to {MostMonths}");

    private static InvalidInputException Fault(string option, string french, string english) =>
        new(new InputFault([option], new Text(french, english)));
}
