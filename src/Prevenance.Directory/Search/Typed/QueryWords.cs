namespace Prevenance.Directories.Search.Typed;

/// <summary>The words of queries that are no need: languages, publics, places and ways.</summary>
internal static class QueryWords
{
    private static readonly IReadOnlyList<string[]> Lines = DataFile.Lines("query-words.csv");
    private static readonly Dictionary<string, (string French, string English, bool IsWide)> Publics =
        DataFile.Lines("publics.csv").ToDictionary(line => line[0], line => (line[1], line[2], line[3] == "wide"), StringComparer.Ordinal);

    /// <summary>The value of a kind that words name; nothing where they name none.</summary>
    /// <param name="kind">language, public, access, price, reception.</param>
    /// <param name="words">The words.</param>
    public static string? Value(string kind, IReadOnlyList<string> words) =>
        Lines.FirstOrDefault(line => line[0] == kind && line[2].Split('|').Any(name => words.SequenceEqual(Directories.Words.Telling(name))))?[1];

    public static Text PublicInWords(string name) => Publics.TryGetValue(name, out var said) ? new Text(said.French, said.English) : new Text(name, name);

    /// <summary>Whether many people are of it at some time of their lives.</summary>
    public static bool IsWide(string name) => Publics.TryGetValue(name, out var said) && said.IsWide;
}
