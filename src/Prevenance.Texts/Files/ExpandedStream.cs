using System.IO.Compression;

namespace Prevenance.Texts.Files;

/// <summary>What a compressed file expands to, up to a size: a file of one megabyte can hold a thousand.</summary>
public sealed class ExpandedStream : Stream
{
    /// <summary>In bytes: fifty times the largest set of cases that is compared with.</summary>
    private const long MostBytes = 1024L * 1024 * 1024;

    private readonly GZipStream inner;
    private readonly string path;
    private long read;

    private ExpandedStream(string path)
    {
        this.path = path;
        inner = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
    }

    public static ExpandedStream Open(string path) => new(path);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => read; set => throw new NotSupportedException(); }

    /// <exception cref="RefusalException">The file expands to more than anything here is.</exception>
    /// <exception cref="InvalidDataException">It is not compressed as it says.</exception>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc cref="Read(byte[], int, int)"/>
    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        read += count;
        return read <= MostBytes ? count : throw new RefusalException(path, Text.Of(
            $"ce fichier contient plus de {MostBytes / 1024 / 1024} Mo une fois ouvert", $"it expands to more than {MostBytes / 1024 / 1024} MB"));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
