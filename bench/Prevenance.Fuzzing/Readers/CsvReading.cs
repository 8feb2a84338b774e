using System.Text;
using Prevenance.Exchange;
using Prevenance.Populations.Csv;
using Prevenance.Law.France;

namespace Prevenance.Fuzzing.Readers;

/// <summary>Populations in CSV: the files of a folder, one after the other in each input, with a line between them.</summary>
internal sealed class CsvReading(Scratch scratch) : IReader
{
    private static readonly byte[] Between = Encoding.UTF8.GetBytes("====\n");

    public string Name => "csv";

    public int Share => 55;

    public IReadOnlyList<byte[]> Corpus { get; } = CorpusFiles.Of("csv");

    public Task<bool> Read(byte[] input)
    {
        var folder = scratch.Empty("csv");
        var rest = input.AsSpan();
        foreach (var entity in FrenchLaw.System.Entities)
        {
            var end = rest.IndexOf(Between);
            File.WriteAllBytes(Path.Combine(folder, entity.Plural + ".csv"), end < 0 ? rest : rest[..end]);
            rest = end < 0 ? [] : rest[(end + Between.Length)..];
        }
        try
        {
            CsvImport.Convert(folder, Path.Combine(scratch.Empty("converted"), "x.pop"), FrenchLaw.System);
            return Task.FromResult(true);
        }
        catch (RefusalException)
        {
            return Task.FromResult(false);
        }
    }
}
