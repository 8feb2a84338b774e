using System.Text.Json;
using System.Text.Json.Nodes;

namespace Prevenance.Directories.Formats.DataInclusion;

/// <summary>A record as a file holds it, or as a line of a table is written in the format.</summary>
/// <param name="Number">Its place in the file, from one: of a table, its line.</param>
/// <param name="Written">The record; of a line that is none, what it still says: its identifier, or nothing.</param>
internal sealed record WrittenRecord(int Number, JsonElement Written)
{
    /// <summary>What there is to tell of the line before it is read as a record.</summary>
    public IReadOnlyList<RecordNote> Notes { get; init; } = [];

    /// <summary>A record of which nothing is taken.</summary>
    /// <param name="number">Its place in the file.</param>
    /// <param name="id">Its identifier, where it says one.</param>
    /// <param name="field">What is wrong; empty where it is all of it.</param>
    /// <param name="because">Why.</param>
    public static WrittenRecord Refused(int number, string? id, string field, Text because) =>
        new(number, JsonSerializer.SerializeToElement(new JsonObject { ["id"] = id })) { Notes = [new RecordNote(field, NoteKind.Refused, because)] };
}
