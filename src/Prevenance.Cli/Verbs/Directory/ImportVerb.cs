using System.CommandLine;
using Prevenance.Cli.Verbs.Casework;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Formats;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Geography;

namespace Prevenance.Cli.Verbs.Directories;

/// <summary><c>directory import</c>: takes a file of services, record by record; or tells what it would bring.</summary>
internal static class ImportVerb
{
    public static Command Create()
    {
        var source = new Argument<string>("FILE") { Description = Speech.Say("des services au format data.inclusion v1 ou HSDS 3, en JSON, ou la table des France services, en CSV", "services as data.inclusion v1 or HSDS 3, in JSON, or the table of the France services, in CSV") };
        var preview = new Option<bool>("--preview") { Description = Speech.Say("montrer ce qui serait pris, et ne rien prendre", "show what would be taken, and take nothing") };
        var after = new Option<string?>("--after") { Description = Speech.Say("avec --preview, le fichier d’avant : dire ce qui est nouveau, changé ou absent", "with --preview, the file before: tell what is new, changed or absent") };
        var published = new Option<string?>("--published") { Description = Speech.Say("d’une table, ou de HSDS, le jour de sa publication, pour ce qui n’a pas de date", "of a table, or of HSDS, the day on which it was published, for what bears no date") };
        var publisher = new Option<string>("--source") { DefaultValueFactory = _ => ServiceFile.Hsds, Description = Speech.Say("de HSDS, qui publie le fichier : ce qu’il n’a plus ne dit rien des services des autres", "of HSDS, who publishes the file: what it has no more says nothing of the services of others") };
        var (on, data) = (DayOptions.On(), Options.Data());
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("import", Speech.Say("prendre des services, et dire enregistrement par enregistrement ce qui est plié ou refusé, et pourquoi", "take services, and tell record by record what is bent or refused, and why")) { source, preview, after, published, publisher, on, data, json };
        command.SetAction(async (parsed, stop) =>
        {
            var (path, before, day, who) = (parsed.GetValue(source)!, parsed.GetValue(after), DayOptions.Day(parsed, on), parsed.GetValue(publisher)!);
            DateOnly? from = parsed.GetValue(published) is null ? null : DayOptions.Day(parsed, published);
            if (!parsed.GetValue(preview))
            {
                if (before is not null)
                    throw Options.Fault("--after", "va avec --preview : ce qui est gardé est déjà comparé", "goes with --preview: what is kept is compared anyway");
                await Take(path, day, from, who, parsed.GetValue(data)!, parsed.GetValue(json), stop);
                return ExitCode.Success;
            }
            var records = await Read(path, day, from, who, stop);
            var comparison = before is not null ? ImportComparison.Between(records, await Read(before, day, from, who, stop)) : null;
            Console.Write(parsed.GetValue(json) ? ImportOutput.Json(records, comparison) : Printable.Of(ImportOutput.Lines(records, comparison)));
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>Tells each record that is bent or refused as it comes; of the others, how many.</summary>
    private static async Task Take(string path, DateOnly day, DateOnly? published, string source, string data, bool asJson, CancellationToken stop)
    {
        var told = new List<ImportedRecord>();
        var taken = await new CatalogueImport(DirectoryStore.Open(data), Communes.Own).Take(path, day, Tell, published, source, stop);
        if (asJson)
            Console.Write(ImportOutput.Json(told, taken));
        else
            Console.WriteLine(ImportOutput.Line(taken));

        void Tell(ImportedRecord record)
        {
            if (record.Verdict == NoteKind.Noted)
                return;
            if (asJson)
                told.Add(record with { Service = null });
            else
                Console.Write(Printable.Of(ImportOutput.Lines(record)));
        }
    }

    private static async Task<List<ImportedRecord>> Read(string path, DateOnly day, DateOnly? published, string source, CancellationToken stop)
    {
        var records = new List<ImportedRecord>();
        await foreach (var record in ServiceFile.Read(path, day, Communes.Own, published: published, source: source, stop: stop))
            records.Add(record);
        return records;
    }
}
