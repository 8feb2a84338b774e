using System.CommandLine;
using Prevenance.Casework.Facts;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary><c>casework facts</c>: what a file of facts holds on a day, as it was known at an instant.</summary>
internal static class FactsVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("des faits en JSONL, un par ligne", "facts as JSONL, one a line") };
        var on = DayOptions.On();
        var known = DayOptions.Known();
        var erase = new Option<string?>("--erase") { Description = Speech.Say("pourquoi ce fait ne s’efface pas", "why this fact is not erased") };
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("facts", Speech.Say("ce que tient un dossier, un jour donné, comme on le savait alors", "what a file holds on a day, as it was known then")) { file, on, known, erase, json };
        command.SetAction(parsed =>
        {
            var (day, instant) = (DayOptions.Day(parsed, on), DayOptions.Instant(parsed, known));
            var book = FactFile.Read(parsed.GetValue(file)!);
            if (parsed.GetValue(erase) is { } id)
                throw new RefusalException(id, book.WhyKept(id));
            var then = book.KnownAt(instant);
            Console.Write(parsed.GetValue(json) ? FactsOutput.Json(then, day, instant) : Printable.Of(FactsOutput.Lines(then, day, Freshness.Own)));
            return ExitCode.Success;
        });
        return command;
    }
}
