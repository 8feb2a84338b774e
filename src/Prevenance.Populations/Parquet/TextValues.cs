using ParquetSharp;
using Encoding = System.Text.Encoding;

namespace Prevenance.Populations.Parquet;

/// <summary>The value of each text that was met: a column repeats a few of them, which are understood once.</summary>
internal sealed class TextValues(Func<string, double?> read)
{
    /// <summary>What stands for a text that means nothing: no variable can have it.</summary>
    public const double Unknown = double.PositiveInfinity;

    /// <summary>More than there are communes; a column that has more texts than that is understood anew each time.</summary>
    private const int MostKept = 50_000;

    /// <summary>Longer than any name or code.</summary>
    private const int MostLetters = 128;

    private readonly Dictionary<string, double> known = new(StringComparer.Ordinal);
    private readonly (ByteArray Text, double Value)[] places = new (ByteArray, double)[64];

    /// <summary>
    /// The value of a text of a batch. A batch repeats a few texts, each in one place: what stood there in the same batch is not read again.
    /// </summary>
    public double Of(ByteArray text)
    {
        ref var place = ref places[(int)((text.Pointer >> 2) & (places.Length - 1))];
        if (!place.Text.Equals(text))
            place = (text, Of(LibraryBytes.Of(text)));
        return place.Value;
    }

    /// <summary>Another batch begins: its texts stand where others did.</summary>
    public void Begin() => Array.Clear(places);

    private double Of(ReadOnlySpan<byte> utf8)
    {
        Span<char> letters = stackalloc char[MostLetters];
        if (utf8.Length > MostLetters || !Encoding.UTF8.TryGetChars(utf8, letters, out var count))
            return Unknown;
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters[..count], out var value))
            return value;
        var text = letters[..count].ToString();
        value = read(text) ?? Unknown;
        if (known.Count < MostKept)
            known.Add(text, value);
        return value;
    }
}
