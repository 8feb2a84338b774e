using System.Buffers.Binary;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;
using Prevenance.Law;

namespace Prevenance.Exchange.Populations;

/// <summary>
/// Reads a columnar file, a part of a section at a time, from any thread. Parts are read rather than mapped, so that
/// the memory of the process does not grow with the file; the system keeps in its own cache what is read again.
/// </summary>
public sealed class ColumnFile : IDisposable
{
    /// <summary>A column takes about a hundred bytes of it; there are never a hundred thousand.</summary>
    private const int MostHeaderBytes = 16 * 1024 * 1024;

    private readonly SafeFileHandle file;
    private readonly Dictionary<string, ColumnSection> sections;

    private ColumnFile(string path, SafeFileHandle file, ColumnFileHeader header)
    {
        (Path, this.file, Header) = (path, file, header);
        sections = header.Sections.ToDictionary(section => section.Name, StringComparer.Ordinal);
    }

    public string Path { get; }

    public ColumnFileHeader Header { get; }

    /// <exception cref="RefusalException">The file is absent, foreign, truncated or corrupted.</exception>
    public static ColumnFile Open(string path)
    {
        var header = ReadHeader(path);
        return new ColumnFile(path, File.OpenHandle(path, options: FileOptions.RandomAccess), header);
    }

    internal ColumnSection this[string section] => sections[section];

    public bool Has(string section) => sections.ContainsKey(section);

    /// <summary>Reads values of a section, from a position in it.</summary>
    public void Read(string section, int first, Span<double> values)
    {
        var column = sections[section];
        var bytes = Scratch.Bytes(values.Length * column.Encoding.Bytes());
        ReadBytes(column, first, bytes);
        column.Encoding.Decode(bytes, values);
    }

    /// <summary>Reads whole numbers as they are written.</summary>
    public void Read(string section, int first, Span<int> values) =>
        ReadBytes(sections[section], first, System.Runtime.InteropServices.MemoryMarshal.AsBytes(values));

    /// <summary>Reads bytes as they are written.</summary>
    public void Read(string section, int first, Span<byte> values) => ReadBytes(sections[section], first, values);

    /// <summary>The seal of the file: what tells its content from any other.</summary>
    /// <exception cref="RefusalException">The content is not the one that was sealed.</exception>
    public string Digest()
    {
        var (found, sealedAs) = ColumnFileSeal.Of(Path);
        return found == sealedAs ? found : throw new RefusalException(Path, new Text("le fichier est abîmé : son contenu n’est pas celui qui a été écrit", "the file is corrupted: its content is not the one that was written"));
    }

    public void Dispose() => file.Dispose();

    internal static ColumnFileHeader ReadHeader(string path)
    {
        if (!File.Exists(path))
            throw new RefusalException(path, new Text("ce fichier n’existe pas", "there is no such file"));
        using var stream = File.OpenRead(path);
        var start = new byte[ColumnFileHeader.Signature.Length + sizeof(int)];
        if (stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || !start.AsSpan().StartsWith(ColumnFileHeader.Signature))
            throw new RefusalException(path, new Text("attendu : un fichier de population, qui commence par PREVCOL1", "expected a population file, which begins with PREVCOL1"));
        var length = BinaryPrimitives.ReadInt32LittleEndian(start.AsSpan(ColumnFileHeader.Signature.Length));
        if (length <= 0 || length > Math.Min(stream.Length - start.Length, MostHeaderBytes))
            throw new RefusalException(path, new Text("l’en-tête est coupé ou abîmé", "the header is cut off or corrupted"));
        var json = new byte[length];
        stream.ReadExactly(json);
        var header = Parse(path, json);
        ColumnFileChecks.Require(path, header, start.Length + length, stream.Length);
        return header;
    }

    private static ColumnFileHeader Parse(string path, byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize<ColumnFileHeader>(json, ColumnFileHeader.Json) ?? throw new JsonException();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NotSupportedException)
        {
            throw new RefusalException(path, new Text("l’en-tête est abîmé", "the header is corrupted"));
        }
    }

    private void ReadBytes(ColumnSection column, int first, Span<byte> bytes)
    {
        var offset = column.Offset + ((long)first * column.Encoding.Bytes());
        while (bytes.Length > 0)
        {
            var read = RandomAccess.Read(file, bytes, offset);
            if (read == 0)
                throw new RefusalException(Path, new Text($"le fichier s’arrête dans « {column.Name} »", $"the file ends inside '{column.Name}'"));
            bytes = bytes[read..];
            offset += read;
        }
    }
}
