using System.Text;
using Prevenance.Choices.Reforms;
using Prevenance.Law.France;

namespace Prevenance.Fuzzing.Readers;

/// <summary>Reforms in the three forms of the field, and the law that each makes.</summary>
internal sealed class ReformReading : IReader
{
    public string Name => "reform";

    public int Share => 20;

    public IReadOnlyList<byte[]> Corpus { get; } = CorpusFiles.Of("reform");

    public Task<bool> Read(byte[] input)
    {
        try
        {
            AmendedLaw.Of(FrenchLaw.System, ReformReader.Parse("x.yaml", new StringReader(Encoding.UTF8.GetString(input))));
            return Task.FromResult(true);
        }
        catch (RefusalException)
        {
            return Task.FromResult(false);
        }
    }
}
