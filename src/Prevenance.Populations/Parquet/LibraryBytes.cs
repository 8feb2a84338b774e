using ParquetSharp;

namespace Prevenance.Populations.Parquet;

/// <summary>Bytes where the library keeps them.</summary>
internal static class LibraryBytes
{
    /// <summary>The bytes of a text, to be used before the next part of its column is read.</summary>
    public static unsafe ReadOnlySpan<byte> Of(ByteArray text) => new((void*)text.Pointer, text.Length);

    /// <summary>The bytes of a value whose length its column tells, to be used before the next part of its column is read.</summary>
    public static unsafe ReadOnlySpan<byte> Of(FixedLenByteArray value, int length) => new((void*)value.Pointer, length);
}
