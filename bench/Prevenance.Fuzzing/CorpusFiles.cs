namespace Prevenance.Fuzzing;

internal static class CorpusFiles
{
    /// <summary>The inputs of a reader, which lie in a folder of its name beside the program.</summary>
    public static IReadOnlyList<byte[]> Of(string reader) =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Corpus", reader)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
}
