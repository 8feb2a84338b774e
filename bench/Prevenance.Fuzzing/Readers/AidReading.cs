using System.Text;
using Prevenance.Aids;
using Prevenance.Law;
using Prevenance.Law.Figures;
using Prevenance.Law.France;
using Prevenance.Law.Situations;

namespace Prevenance.Fuzzing.Readers;

/// <summary>Aids declared as data; one in fifty of those that are read is found for somebody.</summary>
internal sealed class AidReading : IReader
{
    private static readonly Month Month = new(2026, 6);

    private int number;

    public string Name => "aid";

    public int Share => 75;

    public IReadOnlyList<byte[]> Corpus { get; } = CorpusFiles.Of("aid");

    public Task<bool> Read(byte[] input)
    {
        try
        {
            var book = AidBook.Read([("x.aid.yaml", Encoding.UTF8.GetString(input))], FrenchLaw.System);
            if (++number % 50 == 0)
                new AidsOf(book, new Calculator()).In(Someone(book.Law), Month, allowsForecast: true);
            return Task.FromResult(true);
        }
        catch (RefusalException)
        {
            return Task.FromResult(false);
        }
    }

    private static Situation Someone(LegalSystem law)
    {
        var builder = new SituationBuilder(law);
        builder.Add(law.Person, "a");
        foreach (var group in law.Groups)
            builder.PlaceOthersAlone(group);
        return builder.Build();
    }
}
