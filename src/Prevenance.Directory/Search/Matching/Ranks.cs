using System.Numerics;

namespace Prevenance.Directories.Search.Matching;

/// <summary>Some of the services of an index, by their ranks: a bit each.</summary>
internal sealed class Ranks(int count)
{
    private const int BitsAWord = 64;

    private readonly ulong[] bits = new ulong[(count + BitsAWord - 1) / BitsAWord];

    public bool Any => bits.AsSpan().ContainsAnyExcept(0UL);

    public bool Holds(int rank) => (bits[rank / BitsAWord] >> (rank % BitsAWord) & 1) != 0;

    public static Ranks All(int count)
    {
        var all = new Ranks(count);
        for (var rank = 0; rank < count; rank++)
            all.Add(rank);
        return all;
    }

    public void Add(int rank) => bits[rank / BitsAWord] |= 1UL << (rank % BitsAWord);

    public void Add(ReadOnlySpan<int> ranks)
    {
        foreach (var rank in ranks)
            Add(rank);
    }

    public void Add(Ranks others)
    {
        for (var word = 0; word < bits.Length; word++)
            bits[word] |= others.bits[word];
    }

    public void KeepThoseOf(Ranks others)
    {
        for (var word = 0; word < bits.Length; word++)
            bits[word] &= others.bits[word];
    }

    public IEnumerable<int> InOrder()
    {
        for (var word = 0; word < bits.Length; word++)
        {
            for (var left = bits[word]; left != 0; left &= left - 1)
                yield return (word * BitsAWord) + BitOperations.TrailingZeroCount(left);
        }
    }
}
