using ParquetSharp;

namespace Prevenance.Populations.Parquet;

/// <summary>Texts where the library keeps them, or where it can read them.</summary>
internal static class Utf8
{
    /// <summary>The bytes of a text, to be used before the next part of its column is read.</summary>
    public static unsafe ReadOnlySpan<byte> Of(ByteArray text) => new((void*)text.Pointer, text.Length);
}
