using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Fuzzing.Situations;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Fuzzing.Readers;

/// <summary>The situations of the web API; one in fifty of those that are read is worked out.</summary>
internal sealed class SituationReading(SituationAlterations alterations) : IReader
{
    private readonly Calculator calculator = new(new PlanCache(0));
    private int number;

    public string Name => "situation";

    public int Share => 260;

    public IReadOnlyList<byte[]> Corpus { get; } = CorpusFiles.Of("situation");

    public byte[] Alter(byte[] input, Mutations mutations) => alterations.Alter(input, mutations);

    public Task<bool> Read(byte[] input)
    {
        try
        {
            if (StrictJson.Parse(input) is not JsonObject document)
                return Task.FromResult(false);
            var read = SituationReader.Read(FrenchLaw.System, document, ReadingRules.Strict);
            if (read.Questions.Count > 0 && ++number % 50 == 0)
                calculator.Calculate(read.Situation, Request.For(read.Questions, allowsForecast: true) with { LeavesGaps = true });
            return Task.FromResult(true);
        }
        catch (RefusalException)
        {
            return Task.FromResult(false);
        }
    }
}
