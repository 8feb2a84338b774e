using System.CommandLine;
using Prevenance.Aids;
using Prevenance.Aids.Import;
using Prevenance.Law.France;

namespace Prevenance.Cli.Verbs.Aids;

/// <summary><c>aids import</c>: takes aids of the aides-jeunes form into ours, or says of each why not.</summary>
internal static class ImportVerb
{
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = Speech.Say("un fichier, un dossier ou un .tar.gz de la forme aides-jeunes", "a file, a folder or a .tar.gz of the aides-jeunes form") };
        var to = new Option<string?>("--to") { Description = Speech.Say("le dossier où écrire les aides prises", "the folder where to write the aids that are taken") };
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("import", Speech.Say("prendre des aides de la forme aides-jeunes, ou dire pour chacune pourquoi non", "take aids of the aides-jeunes form, or say of each why not")) { path, to, json };
        command.SetAction(parsed =>
        {
            var aids = new AidesJeunesImport(AidesJeunesFiles.Read(parsed.GetValue(path)!), FrenchLaw.System).All();
            if (parsed.GetValue(to) is { } folder)
                Write(aids, folder);
            Console.Write(parsed.GetValue(json) ? ImportOutput.Json(aids) : ImportOutput.Lines(aids));
            return ExitCode.Success;
        });
        return command;
    }

    private static void Write(IReadOnlyList<ImportedAid> aids, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var aid in aids.Where(aid => aid.Text is not null))
            File.WriteAllText(Path.Combine(folder, aid.Id + AidBook.Ending), aid.Text);
    }
}
