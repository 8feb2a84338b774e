using System.Text;
using Prevenance.Exchange;
using Prevenance.Exchange.Cases;
using Prevenance.Law.France;
using Prevenance.Law.Situations;

namespace Prevenance.Fuzzing.Readers;

/// <summary>The field's tests in YAML, each brought to a situation; one in fifty is held to the law.</summary>
internal sealed class CaseReading : IReader
{
    private int number;

    public string Name => "case";

    public int Share => 75;

    public IReadOnlyList<byte[]> Corpus { get; } = CorpusFiles.Of("case");

    public Task<bool> Read(byte[] input)
    {
        try
        {
            using var text = new StringReader(Encoding.UTF8.GetString(input));
            foreach (var peer in YamlTestFile.Read(text, "case", FrenchLaw.System))
            {
                SituationReader.Read(FrenchLaw.System, peer.Input, peer.Rules);
                if (++number % 50 == 0)
                    new CaseChecker(FrenchLaw.System, []).Check(peer);
            }
            return Task.FromResult(true);
        }
        catch (RefusalException)
        {
            return Task.FromResult(false);
        }
    }
}
