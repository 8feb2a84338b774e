namespace Prevenance.Directories.Formats.DataInclusion;

/// <summary>What a file changes of one that was read before: nothing is taken twice, and what is absent is not deleted.</summary>
/// <param name="Seen">The records of the file.</param>
/// <param name="New">Those that the file before had not, or had refused.</param>
/// <param name="Changed">Those of which something differs.</param>
/// <param name="Absent">Those that this file has no more: still there for who names them, hidden from search after thirty days, never deleted.</param>
public sealed record ImportComparison(int Seen, IReadOnlyList<string> New, IReadOnlyList<string> Changed, IReadOnlyList<string> Absent)
{
    /// <param name="records">What the file holds.</param>
    /// <param name="before">What the file before held.</param>
    public static ImportComparison Between(IReadOnlyList<ImportedRecord> records, IReadOnlyList<ImportedRecord> before)
    {
        var (now, then) = (Taken(records), Taken(before));
        return new ImportComparison(
            records.Count,
            [.. now.Keys.Where(id => !then.ContainsKey(id))],
            [.. now.Where(one => then.TryGetValue(one.Key, out var was) && was != one.Value).Select(one => one.Key)],
            [.. then.Keys.Where(id => !now.ContainsKey(id))]);
    }

    private static Dictionary<string, string> Taken(IReadOnlyList<ImportedRecord> records) => records
        .Where(record => record.Service is not null).ToDictionary(record => record.Id!, record => Fingerprint.Of(record.Service!), StringComparer.Ordinal);
}
