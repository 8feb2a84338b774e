using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Prevenance.Territory.Imports.Tables;
using Prevenance.Territory.Imports.Timetables;
using Prevenance.Territory.Timetables;

namespace Prevenance.Territory.Imports;

/// <summary>
/// The sources of a territory, as plain files in one folder: of each kind what was taken, in a file named by what it holds, and a note that names
/// it. A note takes its place at once, when all that it names is written: who reads meanwhile finds the source of before, or this one.
/// </summary>
/// <param name="path">The folder; it is made when something is first kept there.</param>
public sealed class TerritoryFolder(string path)
{
    private const string NoteEnding = ".source.json";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What is kept of a kind; nothing where it was not imported.</summary>
    /// <exception cref="RefusalException">The note is none any more.</exception>
    public SourceNote? Find(SourceKind kind)
    {
        var place = PathOf(kind.Name + NoteEnding);
        try
        {
            return !File.Exists(place) ? null
                : JsonSerializer.Deserialize<SourceNote>(File.ReadAllBytes(place), Json) is { IsWhole: true } note ? note
                : throw new JsonException();
        }
        catch (JsonException fault)
        {
            throw new RefusalException(place, new Text("cette note ne se lit pas : importez de nouveau la source", "this note cannot be read: import the source again"), fault);
        }
    }

    /// <summary>What changes whenever anything that is kept does: who worked something out of it works it out anew then, and not before.</summary>
    public string Stamp => Directory.Exists(path)
        ? string.Join('|', new DirectoryInfo(path).EnumerateFiles("*.json").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}")))
        : "";

    /// <summary>What tells these sources from others, and from nothing else that lies beside them: the name of each kept file, which is drawn from what it holds.</summary>
    /// <exception cref="RefusalException">A note is none any more.</exception>
    public string Digest => string.Join('\n', SourceKinds.All.Select(Find).OfType<SourceNote>().Select(note => note.File).Order(StringComparer.Ordinal));

    /// <summary>Keeps what was taken of a source, in the place of what was kept of its kind.</summary>
    /// <returns>Whether anything changed: what is kept already is not kept again.</returns>
    internal bool Keep(SourceKind kind, SourceNote said, byte[] bytes)
    {
        var ending = kind.Form switch
        {
            SourceForm.Shapes => "geojson",
            SourceForm.Timetables => "zip",
            _ => "csv",
        };
        var note = said with { File = $"{kind.Name}-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}.{ending}" };
        var before = Find(kind);
        if (note == before && File.Exists(PathOf(note.File)))
            return false;
        Write(note.File, bytes);
        Write(kind.Name + NoteEnding, [.. JsonSerializer.SerializeToUtf8Bytes(note, Json), (byte)'\n']);
        if (before is not null && before.File != note.File)
            File.Delete(PathOf(before.File));
        return true;
    }

    /// <summary>The lines of a table that is kept; nothing where none is.</summary>
    internal SourceTable? Table(SourceKind kind) => Bytes(kind) is { } kept ? SourceTable.Read(kept.Name, SourceText.Of(kept.Bytes), kind) : null;

    /// <summary>The timetable that is kept; nothing where none is.</summary>
    internal TransitFeed? Timetable(SourceKind kind) => Bytes(kind) is { } kept ? GtfsArchive.Read(kept.Name, kept.Bytes, GtfsFeed.Read) : null;

    /// <summary>What is kept of a kind, and the name of its file.</summary>
    /// <exception cref="RefusalException">The note names a file that is not there.</exception>
    internal (string Name, byte[] Bytes)? Bytes(SourceKind kind) => Find(kind) is { } note ? (PathOf(note.File), SourceText.Bytes(PathOf(note.File))) : null;

    /// <summary>What a file of the folder holds; nothing where there is none.</summary>
    internal byte[]? Read(string name) => File.Exists(PathOf(name)) ? File.ReadAllBytes(PathOf(name)) : null;

    /// <summary>Writes a file of the folder, which takes its place at once.</summary>
    internal void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(path);
        var partial = PathOf(name + ".part");
        File.WriteAllBytes(partial, bytes);
        File.Move(partial, PathOf(name), overwrite: true);
    }

    private string PathOf(string name) => Path.Combine(path, name);
}
