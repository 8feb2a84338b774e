using System.Buffers;
using Prevenance.Accounts;

namespace Prevenance.Web.Leaks;

/// <summary>Looks for the words of all files at once.</summary>
internal sealed class SecretSearch
{
    /// <summary>Words that more files hold than this tell nobody's.</summary>
    private const int MostFiles = 3;

    private readonly ILookup<string, IGrouping<string, Secret>> byBeginning;
    private readonly SearchValues<string> beginnings;
    private readonly int beginning;

    /// <param name="secrets">The words of all files.</param>
    /// <param name="said">What a house says where nobody is known: it is nobody's.</param>
    public SecretSearch(IEnumerable<Secret> secrets, IReadOnlyCollection<string> said)
    {
        var groups = secrets.GroupBy(secret => secret.Words, StringComparer.Ordinal).ToList();
        var told = groups.Where(group => group.DistinctBy(secret => secret.File).Count() <= MostFiles && !said.Any(page => page.Contains(group.Key, StringComparison.Ordinal))).ToList();
        Left = groups.Count - told.Count;
        beginning = told.Select(group => group.Key.Length).DefaultIfEmpty(0).Min();
        byBeginning = told.ToLookup(group => group.Key[..beginning], StringComparer.Ordinal);
        beginnings = SearchValues.Create([.. byBeginning.Select(group => group.Key)], StringComparison.Ordinal);
    }

    /// <summary>How many words are not looked for.</summary>
    public int Left { get; }

    /// <summary>What a page tells.</summary>
    /// <param name="page">Its words, on one line.</param>
    public IEnumerable<(IReadOnlyList<FileKey> Of, SecretKind Kind)> In(string page)
    {
        var found = new HashSet<IGrouping<string, Secret>>();
        for (var at = Next(page, 0); at >= 0; at = Next(page, at + 1))
            found.UnionWith(byBeginning[page.Substring(at, beginning)].Where(group => string.CompareOrdinal(page, at, group.Key, 0, group.Key.Length) == 0));
        return found.SelectMany(group => group.GroupBy(secret => secret.Kind, secret => secret.File).Select(kind => ((IReadOnlyList<FileKey>)[.. kind.Distinct()], kind.Key)));
    }

    private int Next(string page, int from) => page.AsSpan(from).IndexOfAny(beginnings) is >= 0 and var next ? from + next : -1;
}
