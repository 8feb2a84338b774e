namespace Prevenance.Directories.Search.Matching;

/// <summary>Which services hold a word, accents and slips forgiven.</summary>
internal sealed class WordIndex
{
    private const int LeastLettersOfABeginning = 4;

    private readonly Dictionary<string, HashSet<int>> holders = new(StringComparer.Ordinal);

    public void Add(int service, string text)
    {
        foreach (var word in Words.Telling(text))
        {
            if (!holders.TryGetValue(word, out var services))
                holders[word] = services = [];
            services.Add(service);
        }
    }

    /// <summary>Those that hold the word, or one that begins with it; where there is none, those that hold one a slip away.</summary>
    public IReadOnlySet<int> Find(string word)
    {
        var exact = holders.Where(pair => pair.Key == word || (word.Length >= LeastLettersOfABeginning && pair.Key.StartsWith(word, StringComparison.Ordinal))).ToList();
        return (exact.Count > 0 ? exact : holders.Where(pair => Words.IsASlipOf(word, pair.Key)).ToList()).SelectMany(pair => pair.Value).ToHashSet();
    }
}
