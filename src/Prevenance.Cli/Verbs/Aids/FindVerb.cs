using System.CommandLine;
using Prevenance.Aids;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Cli.Verbs.Aids;

/// <summary><c>aids find</c>: the aids of a household that a file describes.</summary>
internal static class FindVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("une situation : JSON de l’interface web, ou test YAML", "a situation: JSON of the web API, or a YAML test") };
        var from = new Option<string?>("--from") { Description = Speech.Say("un dossier d’aides, ou un dossier ou .tar.gz de la forme aides-jeunes ; à défaut, les aides rangées à côté de la loi", "a folder of aids, or a folder or .tar.gz of the aides-jeunes form; by default the aids beside the law") };
        var month = new Option<string?>("--month") { Description = Speech.Say("le mois, comme 2025-06 ; à défaut, le dernier dont parle le fichier", "the month, such as 2025-06; by default the last one that the file speaks of") };
        var forecast = new Option<bool>("--forecast") { Description = Speech.Say("prendre les derniers chiffres connus pour les mois d’après, et le dire", "use the last known figures for later months, and say so") };
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("find", Speech.Say("les aides d’un foyer, avec la raison de chacune", "the aids of a household, with the reason for each")) { file, from, month, forecast, json };
        command.SetAction(parsed =>
        {
            var book = AidSources.Open(parsed.GetValue(from) ?? FrenchFigures.Folder, FrenchLaw.System);
            Month? named = parsed.GetValue(month) is { } text ? Options.Month("--month", text) : null;
            var (situation, ofFile) = SituationFile.Read(parsed.GetValue(file)!, book.Law, named);
            var asked = named ?? ofFile;
            var findings = new AidsOf(book, new Calculator()).In(situation, asked, parsed.GetValue(forecast));
            Console.Write(parsed.GetValue(json) ? FindOutput.Json(asked, findings) : FindOutput.Lines(asked, findings, Speech.Language));
            return ExitCode.Success;
        });
        return command;
    }
}
