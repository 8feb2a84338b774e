using System.CommandLine;
using Prevenance.Accounts;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary><c>casework file</c>: what somebody's file holds on a day, as it was known at an instant.</summary>
internal static class FileVerb
{
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = Speech.Say("le dossier, comme dans l’adresse de sa page", "the file, as in the address of its page") };
        var on = DayOptions.On();
        var known = DayOptions.Known();
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var (whom, data) = (StaffHost.As(), Options.Data());
        whom.Required = true;
        var reason = new Option<string?>("--reason") { Description = Speech.Say("pourquoi, pour le dossier d’un collègue ; la personne le lira", "why, for a colleague's file; the person will read it") };
        var command = new Command("file", Speech.Say("ce que tient le dossier de quelqu’un, un jour donné, comme on le savait alors", "what somebody's file holds on a day, as it was known then")) { id, whom, reason, on, known, json, data };
        command.SetAction(async (parsed, _) =>
        {
            var (day, instant) = (DayOptions.Day(parsed, on), DayOptions.Instant(parsed, known));
            await using var host = StaffHost.Open(parsed.GetValue(data)!);
            var pass = await host.PassOf(parsed.GetValue(whom), Gesture.ReadFile, new FileKey(parsed.GetValue(id)!), "facts", parsed.GetValue(reason));
            var book = (await host.Get<FactStore>().Read(pass)).KnownAt(instant);
            Console.Write(parsed.GetValue(json) ? FactsOutput.Json(book, day, instant) : Printable.Of(FactsOutput.Lines(book, day, Freshness.Own)));
            return ExitCode.Success;
        });
        return command;
    }
}
