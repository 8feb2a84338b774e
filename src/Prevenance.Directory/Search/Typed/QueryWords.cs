namespace Prevenance.Directories.Search.Typed;

/// <summary>The words of queries that are no need: languages, publics, places and ways.</summary>
internal static class QueryWords
{
    private static readonly (string Kind, string Value, IReadOnlyList<string> Words)[] Names =
        [.. DataFile.Lines("query-words.csv").SelectMany(line => line[2].Split('|').Select(name => (line[0], line[1], Directories.Words.Telling(name))))];
    private static readonly HashSet<string> Asking = [.. Names.Where(name => name.Kind == "asking").Select(name => name.Words[0])];
    private static readonly Dictionary<string, (string French, string English, bool IsWide)> Publics =
        DataFile.Lines("publics.csv").ToDictionary(line => line[0], line => (line[1], line[2], line[3] == "wide"), StringComparer.Ordinal);

    /// <summary>The value of a kind that words name; nothing where they name none.</summary>
    /// <param name="kind">language, public, access, price, reception.</param>
    /// <param name="words">The words.</param>
    public static string? Value(string kind, IReadOnlyList<string> words) =>
        Names.Where(name => name.Kind == kind && words.SequenceEqual(name.Words)).Select(name => name.Value).FirstOrDefault();

    /// <summary>Whether a word asks, and says nothing of what is looked for: « où », « je cherche », "where".</summary>
    public static bool Asks(string word) => Asking.Contains(word);

    public static Text PublicInWords(string name) => Publics.TryGetValue(name, out var said) ? new Text(said.French, said.English) : new Text(name, name);

    /// <summary>Whether many people are of it at some time of their lives.</summary>
    public static bool IsWide(string name) => Publics.TryGetValue(name, out var said) && said.IsWide;
}
