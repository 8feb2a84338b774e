namespace Prevenance.Directories;

/// <summary>Whether a service is one whose place must not be found, such as a shelter for victims of violence: by what its themes and its words say.</summary>
internal static class Sensitivity
{
    private static readonly IReadOnlyList<string[]> Signs = DataFile.Lines("sensitive.csv");

    /// <summary>A theme of violence with one of housing; or words of violence with words of shelter.</summary>
    public static bool IsLikely(Service service)
    {
        var words = Words.Of($"{service.Name} {service.Description}");
        return Says("violence", service, words) && Says("shelter", service, words);
    }

    private static bool Says(string sign, Service service, IReadOnlyList<string> words) => Signs.Any(line => line[0] == sign && line[1] switch
    {
        "theme" => service.Themes.Contains(line[2]),
        _ => Follow(Words.Of(line[2]), words),
    });

    /// <summary>Whether the words of a sign, each as the beginning of one, follow one another.</summary>
    private static bool Follow(IReadOnlyList<string> sign, IReadOnlyList<string> words) => Enumerable.Range(0, Math.Max(0, words.Count - sign.Count + 1))
        .Any(at => sign.Select((word, rank) => words[at + rank].StartsWith(word, StringComparison.Ordinal)).All(begins => begins));
}
