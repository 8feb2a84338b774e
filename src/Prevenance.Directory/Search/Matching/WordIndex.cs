using System.Numerics;

namespace Prevenance.Directories.Search.Matching;

/// <summary>Which services hold a word, accents and slips forgiven.</summary>
internal sealed class WordIndex
{
    private const int LeastLettersOfABeginning = 4;

    private readonly string[] words;
    private readonly int[][] holders;
    private readonly ulong[] signs;

    /// <param name="texts">The words of each service, in the order of their ranks.</param>
    public WordIndex(IEnumerable<IReadOnlyList<string>> texts)
    {
        var found = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (rank, text) in texts.Index())
        {
            foreach (var word in text)
            {
                if (!found.TryGetValue(word, out var ranks))
                    found[word] = ranks = [];
                if (ranks.Count == 0 || ranks[^1] != rank)
                    ranks.Add(rank);
            }
        }
        words = [.. found.Keys.Order(StringComparer.Ordinal)];
        holders = [.. words.Select(word => found[word].ToArray())];
        signs = [.. words.Select(SignsOf)];
    }

    /// <summary>Adds those that hold the word, or one that begins with it; where there is none, those that hold one a slip away.</summary>
    public void Find(string word, Ranks into)
    {
        var exact = Beginning(word).ToList();
        foreach (var place in exact.Count > 0 ? exact : SlipsOf(word))
            into.Add(holders[place]);
    }

    private IEnumerable<int> Beginning(string word)
    {
        var from = Array.BinarySearch(words, word, StringComparer.Ordinal);
        if (word.Length < LeastLettersOfABeginning)
            return from >= 0 ? [from] : [];
        from = from < 0 ? ~from : from;
        return Enumerable.Range(from, words.Length - from).TakeWhile(place => words[place].StartsWith(word, StringComparison.Ordinal));
    }

    /// <summary>A slip changes two signs at most, one that goes and one that comes: words that differ by more are not compared.</summary>
    private IEnumerable<int> SlipsOf(string word)
    {
        var (own, most) = (SignsOf(word), 2 * Words.MostSlipsIn(word));
        return Enumerable.Range(0, words.Length).Where(place => BitOperations.PopCount(own ^ signs[place]) <= most && Words.IsASlipOf(word, words[place]));
    }

    /// <summary>Which letters and digits a word holds.</summary>
    private static ulong SignsOf(string word) => word.Aggregate(0UL, (signs, sign) => signs | (1UL << (char.IsAsciiDigit(sign) ? 26 + sign - '0' : sign - 'a')));
}
