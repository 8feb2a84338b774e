using System.Security.Cryptography;
using System.Text;
using Prevenance.Territory.Imports.Tables;

namespace Prevenance.Territory.Imports;

/// <summary>What came of an import.</summary>
/// <param name="Kind">What was imported.</param>
/// <param name="Source">Whose it is, told wherever its figures are.</param>
/// <param name="Content">What was taken, and what was not.</param>
/// <param name="IsNew">Whether anything changed: the same file, said to be the same, is taken once.</param>
public sealed record SourceImport(SourceKind Kind, Source Source, SourceContent Content, bool IsNew)
{
    private const int FirstYear = 1962;
    private const int LastYear = 2100;

    /// <summary>Takes a file into a territory's folder, in the place of what was there of its kind.</summary>
    /// <param name="folder">The territory.</param>
    /// <param name="kind">What the file is.</param>
    /// <param name="path">The file.</param>
    /// <param name="year">Of which year its figures are.</param>
    /// <param name="publisher">Who publishes it; the usual publisher of that kind where nothing is said.</param>
    /// <param name="licence">Under what terms; those of its usual publisher, where they are known, when nothing is said.</param>
    /// <exception cref="RefusalException">The file is none of that kind, or no line of it can be taken: what was kept stays.</exception>
    public static SourceImport Take(TerritoryFolder folder, SourceKind kind, string path, int? year = null, string? publisher = null, string? licence = null)
    {
        if (year is < FirstYear or > LastYear)
            throw new RefusalException("--year", Text.Of($"attendu : une année, de {FirstYear} à {LastYear}", $"expected a year, from {FirstYear} to {LastYear}"));
        var bytes = SourceText.Bytes(path);
        var content = SourceContent.Read(kind, path, bytes);
        var note = new SourceNote(publisher ?? kind.Publisher, licence ?? (publisher is null ? kind.Licence : null), year, "", Convert.ToHexStringLower(SHA256.HashData(bytes)), content.Taken, content.RefusedCount);
        return new SourceImport(kind, note.SourceOf(kind), content, Keep(folder, kind, note, content));
    }

    /// <summary>A timetable is kept as the stops that it leaves, and as the archive that minutes are drawn from.</summary>
    private static bool Keep(TerritoryFolder folder, SourceKind kind, SourceNote note, SourceContent content)
    {
        var text = Encoding.UTF8.GetBytes(content.Text);
        return content.Archive is null ? folder.Keep(kind, note, text) : folder.Keep(SourceKinds.Named(SourceKinds.Stops), note, text) | folder.Keep(kind, note, content.Archive);
    }
}
