namespace Prevenance.Accounts.Journal;

/// <summary>Anchors of the journal, one a line, in a file that is kept elsewhere: it is only ever added to.</summary>
/// <param name="path">Where.</param>
public sealed class AnchorFile(string path)
{
    /// <summary>Adds what the journal ends on now; what the last line says already is not said again.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public async Task Add(JournalAnchor anchor)
    {
        if (File.Exists(path) && (await File.ReadAllLinesAsync(path)).LastOrDefault() is { } last && JournalAnchor.Read(last)?.Code == anchor.Code)
            return;
        await File.AppendAllLinesAsync(path, [anchor.ToString()]);
    }

    /// <summary>All that it holds, the oldest first.</summary>
    /// <exception cref="RefusalException">A line is no anchor.</exception>
    public IReadOnlyList<JournalAnchor> Read() => [.. File.ReadLines(path).Select((line, at) => JournalAnchor.Read(line)
        ?? throw new RefusalException($"{path}:{at + 1}", new("cette ligne n’est pas un repère ; attendu : 2026-11-30T09:00:00Z 4be0…", "this line is no anchor; expected 2026-11-30T09:00:00Z 4be0…")))];
}
