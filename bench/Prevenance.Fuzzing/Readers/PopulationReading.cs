using System.Security.Cryptography;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Populations;
using Prevenance.Populations.Csv;
using Prevenance.Territory.Synthetic;

namespace Prevenance.Fuzzing.Readers;

/// <summary>
/// Populations: the Parquet files of a folder, one after the other in each input. Most often what is altered is the end of one of them,
/// where it says how it is made: the pages before have checksums.
/// </summary>
internal sealed class PopulationReading : IReader
{
    private const int Households = 12;
    private const int FooterBytes = 3_000;

    private static readonly byte[] Between = SHA256.HashData("between"u8);

    private readonly Scratch scratch;

    public PopulationReading(Scratch scratch)
    {
        this.scratch = scratch;
        var drawn = Path.Combine(scratch.Empty("drawn"), "people");
        SyntheticPopulation.Write(drawn, Households, seed: 7, new Month(2026, 7));
        Corpus = [Joined(FrenchLaw.System.Entities.Select(entity => File.ReadAllBytes(PathOf(drawn, entity))))];
    }

    public string Name => "population";

    public int Share => 55;

    public IReadOnlyList<byte[]> Corpus { get; }

    public byte[] Alter(byte[] input, Mutations mutations)
    {
        var files = Parts(input);
        var altered = mutations.Next(files.Count);
        var footer = Math.Max(0, files[altered].Length - FooterBytes);
        files[altered] = mutations.Next(4) == 0
            ? mutations.OfBytes(files[altered])
            : [.. files[altered][..footer], .. mutations.OfBytes(files[altered][footer..])];
        return Joined(files);
    }

    public Task<bool> Read(byte[] input)
    {
        var folder = scratch.Empty("population");
        foreach (var (entity, content) in FrenchLaw.System.Entities.Zip(Parts(input)))
            File.WriteAllBytes(PathOf(folder, entity), content);
        try
        {
            CsvExport.Write(PopulationFolder.Open(folder, FrenchLaw.System), Path.Combine(folder, "csv"));
            return Task.FromResult(true);
        }
        catch (RefusalException)
        {
            return Task.FromResult(false);
        }
    }

    private static string PathOf(string folder, Entity entity) => Path.Combine(folder, entity.Plural + ".parquet");

    private static byte[] Joined(IEnumerable<byte[]> files) => [.. files.SelectMany(file => file.Concat(Between))];

    private static List<byte[]> Parts(byte[] input)
    {
        var parts = new List<byte[]>();
        for (var rest = input.AsSpan(); rest.IndexOf(Between) is >= 0 and var end; rest = rest[(end + Between.Length)..])
            parts.Add(rest[..end].ToArray());
        return parts;
    }
}
