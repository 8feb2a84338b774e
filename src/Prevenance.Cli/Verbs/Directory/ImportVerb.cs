using System.CommandLine;
using Prevenance.Cli.Verbs.Casework;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Geography;

namespace Prevenance.Cli.Verbs.Directories;

/// <summary><c>directory import</c>: what a file of services brings, record by record, before anything is taken.</summary>
internal static class ImportVerb
{
    public static Command Create()
    {
        var source = new Argument<string>("FILE") { Description = Speech.Say("des services au format data.inclusion v1, en JSON", "services as data.inclusion v1, in JSON") };
        var preview = new Option<bool>("--preview") { Description = Speech.Say("montrer ce qui serait pris, et ne rien prendre", "show what would be taken, and take nothing") };
        var after = new Option<string?>("--after") { Description = Speech.Say("le fichier d’avant : dire ce qui est nouveau, changé ou absent", "the file before: tell what is new, changed or absent") };
        var on = DayOptions.On();
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("import", Speech.Say("dire enregistrement par enregistrement ce qui est pris, plié ou refusé, et pourquoi", "tell record by record what is taken, bent or refused, and why")) { source, preview, after, on, json };
        command.SetAction(async (parsed, stop) =>
        {
            if (!parsed.GetValue(preview))
                throw Options.Fault("--preview", "un fichier ne peut encore qu’être montré, pas pris : ajoutez --preview", "a file can only be shown yet, and not taken: add --preview");
            var day = DayOptions.Day(parsed, on);
            var records = await Read(parsed.GetValue(source)!, day, stop);
            var comparison = parsed.GetValue(after) is { } before ? ImportComparison.Between(records, await Read(before, day, stop)) : null;
            Console.Write(parsed.GetValue(json) ? ImportOutput.Json(records, comparison) : Printable.Of(ImportOutput.Lines(records, comparison)));
            return ExitCode.Success;
        });
        return command;
    }

    private static async Task<List<ImportedRecord>> Read(string path, DateOnly day, CancellationToken stop)
    {
        var records = new List<ImportedRecord>();
        await foreach (var record in ServiceFile.Read(path, day, Communes.Own, stop: stop))
            records.Add(record);
        return records;
    }
}
