using Prevenance.Law;
using Prevenance.Law.Figures;

namespace Prevenance.Fuzzing.Readers;

/// <summary>Files of figures.</summary>
internal sealed class FigureReading(Scratch scratch) : IReader
{
    public string Name => "figures";

    public int Share => 60;

    public IReadOnlyList<byte[]> Corpus { get; } = CorpusFiles.Of("figures");

    public Task<bool> Read(byte[] input)
    {
        var folder = scratch.Empty("figures");
        File.WriteAllBytes(Path.Combine(folder, "x.figures.yaml"), input);
        try
        {
            return Task.FromResult(FigureBook.Load(folder).Coverage.Last >= new Month(1, 1));
        }
        catch (RefusalException)
        {
            return Task.FromResult(false);
        }
    }
}
