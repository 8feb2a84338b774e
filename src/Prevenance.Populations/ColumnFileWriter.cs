using System.Buffers.Binary;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;

namespace Prevenance.Populations;

/// <summary>
/// Writes a columnar file under a temporary name, any part of any section at any time, from any thread;
/// the file takes its own name only when it is complete.
/// </summary>
public sealed class ColumnFileWriter : IDisposable
{
    private readonly string path;
    private readonly SafeFileHandle file;
    private readonly Dictionary<string, ColumnSection> sections;

    private ColumnFileWriter(string path, SafeFileHandle file, ColumnFileHeader header)
    {
        (this.path, this.file) = (path, file);
        sections = header.Sections.ToDictionary(section => section.Name, StringComparer.Ordinal);
    }

    /// <summary>The name that the file bears until it is complete.</summary>
    public static string PartialPath(string path) => path + ".part";

    /// <param name="path">The file's name once it is complete.</param>
    /// <param name="households">How many households there are.</param>
    /// <param name="entities">How many instances each entity has, by key.</param>
    /// <param name="columns">The sections to make room for.</param>
    /// <param name="source">For results, the digest of the population that they are computed from.</param>
    public static ColumnFileWriter Create(
        string path,
        int households,
        Dictionary<string, int> entities,
        IEnumerable<(string Name, SectionEncoding Encoding, int Length)> columns,
        string? source = null)
    {
        var header = Layout(new ColumnFileHeader(households, entities, [], source), [.. columns]);
        var file = File.OpenHandle(PartialPath(path), FileMode.Create, FileAccess.ReadWrite, FileShare.ReadWrite);
        var json = JsonSerializer.SerializeToUtf8Bytes(header, ColumnFileHeader.Json);
        var start = new byte[ColumnFileHeader.Signature.Length + sizeof(int)];
        ColumnFileHeader.Signature.CopyTo(start);
        BinaryPrimitives.WriteInt32LittleEndian(start.AsSpan(ColumnFileHeader.Signature.Length), json.Length);
        RandomAccess.Write(file, start, 0);
        RandomAccess.Write(file, json, start.Length);
        // Room for the seal too, so that a file under way reads as a whole one does.
        RandomAccess.SetLength(file, header.Sections.Max(section => section.End) + ColumnFileSeal.Bytes);
        return new ColumnFileWriter(path, file, header);
    }

    /// <summary>Opens again a file that was not completed.</summary>
    public static ColumnFileWriter Resume(string path)
    {
        var header = ColumnFile.ReadHeader(PartialPath(path));
        return new ColumnFileWriter(path, File.OpenHandle(PartialPath(path), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite), header);
    }

    /// <summary>Writes values of a section, from a position in it.</summary>
    public void Write(string section, int first, ReadOnlySpan<double> values)
    {
        var column = sections[section];
        if (first < 0 || first + values.Length > column.Length)
            throw new ArgumentOutOfRangeException(nameof(first), first, $"{section} has {column.Length} values");
        var bytes = Scratch.Bytes(values.Length * column.Encoding.Bytes());
        column.Encoding.Encode(values, bytes);
        RandomAccess.Write(file, bytes, column.Offset + ((long)first * column.Encoding.Bytes()));
    }

    /// <summary>Reads back what was written.</summary>
    public void Read(string section, int first, Span<double> values)
    {
        var column = sections[section];
        var bytes = Scratch.Bytes(values.Length * column.Encoding.Bytes());
        RandomAccess.Read(file, bytes, column.Offset + ((long)first * column.Encoding.Bytes()));
        column.Encoding.Decode(bytes, values);
    }

    /// <summary>Gives the file its name: it is whole.</summary>
    public void Complete()
    {
        Seal();
        RandomAccess.FlushToDisk(file);
        file.Dispose();
        File.Move(PartialPath(path), path, overwrite: true);
    }

    public void Dispose() => file.Dispose();

    private void Seal()
    {
        var length = sections.Values.Max(section => section.End);
        using var content = new FileStream(PartialPath(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        RandomAccess.Write(file, ColumnFileSeal.Hash(content, length), length);
    }

    private static ColumnFileHeader Layout(ColumnFileHeader header, IReadOnlyList<(string Name, SectionEncoding Encoding, int Length)> columns)
    {
        // Offsets are written in the header, whose length depends on them: room for the longest is kept first.
        var draft = header with { Sections = [.. columns.Select(column => new ColumnSection(column.Name, column.Encoding, column.Length, long.MaxValue))] };
        var position = ColumnFileHeader.Align(JsonSerializer.SerializeToUtf8Bytes(draft, ColumnFileHeader.Json).Length + ColumnFileHeader.Alignment);
        var placed = new List<ColumnSection>();
        foreach (var (name, encoding, length) in columns)
        {
            placed.Add(new ColumnSection(name, encoding, length, position));
            position = ColumnFileHeader.Align(placed[^1].End);
        }
        return header with { Sections = placed };
    }
}
