namespace Prevenance.Fuzzing;

internal static class CorpusFiles
{
    /// <summary>Those that lie in the folder of this name cost a thousand times as much as others, and are drawn less often.</summary>
    private const string Costly = "costly";

    private const int TimesAsOften = 12;

    /// <summary>The inputs of a reader, which lie in a folder of its name beside the program; each as often as it is to be drawn.</summary>
    public static IReadOnlyList<byte[]> Of(string reader)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Corpus", reader);
        var costly = Path.Combine(folder, Costly);
        return
        [
            .. Enumerable.Repeat(FilesIn(folder), TimesAsOften).SelectMany(files => files),
            .. Directory.Exists(costly) ? FilesIn(costly) : [],
        ];
    }

    private static List<byte[]> FilesIn(string folder) =>
        [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
}
