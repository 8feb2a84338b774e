using System.Text.Json;
using Prevenance.Directories.Formats.DataInclusion.Fields;
using Prevenance.Geography;

namespace Prevenance.Directories.Formats.DataInclusion;

/// <summary>Files of structures of data.inclusion v1.</summary>
public static class StructureFile
{
    private const int LeastName = 3;
    private const int MostName = 150;
    private const int MostText = 500;

    /// <summary>The structures of a file, and what was told of those that could not be read whole.</summary>
    /// <param name="path">The file.</param>
    /// <param name="today">The day of the reading.</param>
    /// <param name="communes">Those of the territory that is served.</param>
    /// <param name="stop">Stops the reading.</param>
    /// <exception cref="RefusalException">The file cannot be read, or is no JSON from some line on; a record has no name or identifier, or one of another.</exception>
    public static async Task<IReadOnlyList<Structure>> Read(string path, DateOnly today, Communes communes, CancellationToken stop = default)
    {
        var (structures, ids) = (new List<Structure>(), new HashSet<string>(StringComparer.Ordinal));
        await using var file = RecordStream.Open(path);
        await foreach (var line in RecordStream.Read(path, file, stop))
        {
            var (number, record) = line;
            if (line.Notes is [var unreadable, ..])
                throw new RefusalException($"{Path.GetFileName(path)}/{number}", unreadable.Because);
            if (record.ValueKind != JsonValueKind.Object)
                throw new RefusalException($"{Path.GetFileName(path)}/{number}", new Text("un objet JSON est attendu", "a JSON object is expected"));
            var fields = new RecordFields(record);
            var structure = Structure(fields, today, communes);
            if (fields.Notes.Where(note => note.Kind == NoteKind.Refused).ToList() is [var refused, ..])
                throw new RefusalException($"{Path.GetFileName(path)}/{number}/{refused.Field}", refused.Because);
            if (!ids.Add(structure.Id))
                throw new RefusalException($"{Path.GetFileName(path)}/{number}/id", Text.Of($"« {structure.Id} » est déjà celui d’un autre enregistrement", $"'{structure.Id}' is already that of another record"));
            structures.Add(structure);
        }
        return structures;
    }

    private static Structure Structure(RecordFields fields, DateOnly today, Communes communes)
    {
        var name = fields.Required("nom", LeastName, MostName);
        return new Structure(fields.Required("id", 1, MostText), fields.Required("source", 1, MostText), name)
        {
            Siret = fields.Text("siret"),
            Location = PlaceFields.Read(fields, communes),
            Telephones = ContactFields.Telephones(fields),
            Mails = ContactFields.Mails(fields, name, contact: null),
            Updated = TimeFields.Freshness(fields, today).Updated,
        };
    }
}
