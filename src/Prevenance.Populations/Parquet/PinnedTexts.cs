using System.Runtime.InteropServices;
using ParquetSharp;
using Encoding = System.Text.Encoding;

namespace Prevenance.Populations.Parquet;

/// <summary>Texts that stay where they are, so that the library can read them there as long as this is alive.</summary>
internal sealed class PinnedTexts
{
    private readonly byte[] bytes;
    private readonly ByteArray[] texts;

    /// <summary>A few texts, to be named by their rank.</summary>
    public PinnedTexts(IReadOnlyList<string> texts)
    {
        bytes = Pinned(texts.Sum(Encoding.UTF8.GetByteCount));
        this.texts = new ByteArray[texts.Count];
        var next = 0;
        foreach (var (number, text) in texts.Index())
        {
            var length = Encoding.UTF8.GetBytes(text, bytes.AsSpan(next));
            this.texts[number] = Part((next, length));
            next += length;
        }
    }

    /// <summary>Texts one after the other, to be named by where they stand.</summary>
    public PinnedTexts(ReadOnlySpan<byte> all)
    {
        (bytes, texts) = (Pinned(all.Length), []);
        all.CopyTo(bytes);
    }

    public ByteArray this[int number] => texts[number];

    public ByteArray Part((int First, int Length) place) => new(Marshal.UnsafeAddrOfPinnedArrayElement(bytes, place.First), place.Length);

    /// <summary>One byte at least: an empty text stands somewhere too.</summary>
    private static byte[] Pinned(int length) => GC.AllocateUninitializedArray<byte>(length + 1, pinned: true);
}
