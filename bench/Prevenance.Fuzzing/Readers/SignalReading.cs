using Prevenance.Choices.Horizon;

namespace Prevenance.Fuzzing.Readers;

/// <summary>What feeds and tables tell of what may be coming, and the drafts that it becomes.</summary>
/// <param name="scratch">Where files go.</param>
/// <param name="name">What is read: a feed, or a table.</param>
/// <param name="ending">What the name of such a file ends on, by which it is told apart.</param>
internal sealed class SignalReading(Scratch scratch, string name, string ending) : IReader
{
    private static readonly DateOnly Today = new(2026, 11, 28);

    public string Name => name;

    public int Share => 20;

    public IReadOnlyList<byte[]> Corpus { get; } = CorpusFiles.Of(name);

    public Task<bool> Read(byte[] input)
    {
        var folder = scratch.Empty(name);
        var file = Path.Combine(folder, "x" + ending);
        File.WriteAllBytes(file, input);
        try
        {
            new SignalDrafts(Path.Combine(folder, "drafts")).Write(Feed.Open(file).Items, Today);
            return Task.FromResult(true);
        }
        catch (RefusalException)
        {
            return Task.FromResult(false);
        }
    }
}
