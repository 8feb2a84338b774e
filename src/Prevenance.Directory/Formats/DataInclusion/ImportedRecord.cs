namespace Prevenance.Directories.Formats.DataInclusion;

/// <summary>A record of a file: taken, bent or refused, and why.</summary>
/// <param name="Number">Its place in the file, from one: of a table, its line.</param>
/// <param name="Id">Its identifier, where it says one.</param>
/// <param name="Service">What was read of it; nothing where it is refused.</param>
/// <param name="Notes">What there is to tell, field by field.</param>
public sealed record ImportedRecord(int Number, string? Id, Service? Service, IReadOnlyList<RecordNote> Notes)
{
    /// <summary>The gravest of what is told; noted where nothing is.</summary>
    public NoteKind Verdict => Notes.Select(note => note.Kind).DefaultIfEmpty(NoteKind.Noted).Max();

    /// <summary>What decides the verdict; nothing where there is nothing to tell.</summary>
    public RecordNote? Deciding => Notes.FirstOrDefault(note => note.Kind == Verdict);

    /// <summary>The fields that break the schema of the format.</summary>
    public IReadOnlyList<string> Broken => [.. Notes.Where(note => note.BreaksSchema).Select(note => note.Field.Split('[')[0]).Distinct()];
}
