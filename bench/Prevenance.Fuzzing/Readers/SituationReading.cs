using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Law.France;
using Prevenance.Law.Situations;

namespace Prevenance.Fuzzing.Readers;

/// <summary>The situations of the web API.</summary>
internal sealed class SituationReading : IReader
{
    public string Name => "situation";

    public int Share => 420;

    public IReadOnlyList<byte[]> Corpus { get; } = CorpusFiles.Of("situation");

    public Task<bool> Read(byte[] input)
    {
        try
        {
            if (StrictJson.Parse(input) is not JsonObject document)
                return Task.FromResult(false);
            SituationReader.Read(FrenchLaw.System, document, ReadingRules.Strict);
            return Task.FromResult(true);
        }
        catch (Exception refusal) when (refusal is JsonException or InvalidInputException)
        {
            return Task.FromResult(false);
        }
    }
}
