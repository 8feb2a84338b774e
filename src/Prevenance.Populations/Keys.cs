using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Prevenance.Populations;

/// <summary>The keys of some rows, as whoever made them wrote them: whole numbers, or texts.</summary>
public sealed class Keys
{
    private readonly List<long> numbers = [];
    private readonly List<byte> texts = [];
    private readonly List<int> ends = [];

    /// <summary>Whether they are texts; whole numbers otherwise.</summary>
    public bool AreTexts { get; private set; }

    /// <summary>How many there are.</summary>
    public int Count => AreTexts ? ends.Count : numbers.Count;

    internal ReadOnlySpan<long> Numbers => CollectionsMarshal.AsSpan(numbers);

    /// <summary>The UTF-8 of all texts, one after the other.</summary>
    internal ReadOnlySpan<byte> TextBytes => CollectionsMarshal.AsSpan(texts);

    /// <summary>The key of a row, as it is written.</summary>
    public string this[int row] => AreTexts ? Encoding.UTF8.GetString(TextOf(row)) : numbers[row].ToString(CultureInfo.InvariantCulture);

    /// <summary>Forgets all of them; those to come are of the kind that is told.</summary>
    public void Clear(bool areTexts)
    {
        AreTexts = areTexts;
        numbers.Clear();
        texts.Clear();
        ends.Clear();
    }

    /// <summary>Adds a whole number.</summary>
    public void Add(long number) => numbers.Add(number);

    /// <summary>Adds a text.</summary>
    public void Add(string text) => Add(Encoding.UTF8.GetBytes(text));

    /// <summary>Whether a row has the key that a row elsewhere has.</summary>
    public bool Same(int row, Keys other, int otherRow) => AreTexts
        ? other.AreTexts && TextOf(row).SequenceEqual(other.TextOf(otherRow))
        : !other.AreTexts && numbers[row] == other.numbers[otherRow];

    /// <summary>The UTF-8 of a text.</summary>
    internal ReadOnlySpan<byte> TextOf(int row)
    {
        var (first, length) = PlaceOf(row);
        return TextBytes.Slice(first, length);
    }

    /// <summary>Where a text stands among all of them.</summary>
    internal (int First, int Length) PlaceOf(int row)
    {
        var first = row == 0 ? 0 : ends[row - 1];
        return (first, ends[row] - first);
    }

    internal void Add(ReadOnlySpan<long> some) => numbers.AddRange(some);

    internal void Add(ReadOnlySpan<byte> text)
    {
        texts.AddRange(text);
        ends.Add(texts.Count);
    }
}
