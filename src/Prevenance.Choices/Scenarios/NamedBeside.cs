using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Choices.Scenarios;

/// <summary>What a scenario names by a word stands in a file beside it: <c>law-2026-11</c> is <c>law-2026-11.baseline.yaml</c>.</summary>
internal static class NamedBeside
{
    private const int Told = 3;

    /// <summary>The file that a word names.</summary>
    /// <param name="map">Where the word is read.</param>
    /// <param name="node">The word.</param>
    /// <param name="path">The file in which it stands.</param>
    /// <param name="ending">What the file's name ends on, after the word.</param>
    /// <param name="how">How such a file is made.</param>
    /// <exception cref="RefusalException">It is no word, or names no file that is there.</exception>
    public static string Find(YamlMap map, YamlNode node, string path, string ending, Text how)
    {
        var (word, folder) = (map.LineIn(node, ending.Split('.')[1]), Path.GetDirectoryName(path) ?? "");
        var file = word + ending;
        if (!word.AsSpan().ContainsAny('/', '\\') && File.Exists(Path.Combine(folder, file)))
            return Path.Combine(folder, file);
        var near = string.Join(", ", Nearest(word, Words(folder, ending)));
        throw map.Fault(
            node,
            $"« {word} » : pas de fichier {file} à côté de celui-ci{(near.Length == 0 ? "" : $" ({near} ?)")} ; {how.French}",
            $"'{word}': no file {file} beside this one{(near.Length == 0 ? "" : $" ({near}?)")}; {how.English}");
    }

    /// <summary>A slip of a few letters, or else what is there.</summary>
    private static IEnumerable<string> Nearest(string word, IReadOnlyList<string> words) =>
        NearestName.Find(word, words) is { } slip ? [slip] : words.Take(Told);

    private static List<string> Words(string folder, string ending) => Directory.Exists(folder.Length == 0 ? "." : folder)
        ? [.. Directory.EnumerateFiles(folder.Length == 0 ? "." : folder, "*" + ending).Select(file => Path.GetFileName(file)[..^ending.Length]).Order(StringComparer.Ordinal)]
        : [];
}
