using System.Buffers.Binary;
using System.Security.Cryptography;
using Prevenance.Exchange;
using Prevenance.Exchange.Populations;
using Prevenance.Exchange.Populations.Csv;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Territory.Synthetic;

namespace Prevenance.Fuzzing.Readers;

/// <summary>Population files, altered in their header or in their sections and most often sealed again, then written back as CSV.</summary>
internal sealed class PopulationReading : IReader
{
    private const int Households = 12;
    private const int SignatureLength = 8;
    private const int HeaderStart = SignatureLength + sizeof(int);

    private readonly Scratch scratch;

    public PopulationReading(Scratch scratch)
    {
        this.scratch = scratch;
        var drawn = Path.Combine(scratch.Empty("drawn"), "x.pop");
        SyntheticPopulation.Write(drawn, Households, seed: 7, new Month(2026, 7));
        Corpus = [File.ReadAllBytes(drawn)];
    }

    public string Name => "population";

    public int Share => 55;

    public IReadOnlyList<byte[]> Corpus { get; }

    public byte[] Alter(byte[] input, Mutations mutations)
    {
        var altered = mutations.Next(2) == 0 ? InHeader(input, mutations) : InSections(input, mutations);
        return mutations.Next(10) == 0 ? altered : Sealed(altered);
    }

    public Task<bool> Read(byte[] input)
    {
        var folder = scratch.Empty("population");
        var path = Path.Combine(folder, "x.pop");
        File.WriteAllBytes(path, input);
        try
        {
            using var population = FilePopulation.Open(path, FrenchLaw.System);
            population.Digest();
            CsvExport.Write(population, Path.Combine(folder, "csv"));
            return Task.FromResult(true);
        }
        catch (RefusalException)
        {
            return Task.FromResult(false);
        }
    }

    /// <summary>The room after the header is what it was: offsets still point at their sections.</summary>
    private static byte[] InHeader(byte[] input, Mutations mutations)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(input.AsSpan(SignatureLength));
        var header = mutations.OfText(input[HeaderStart..(HeaderStart + length)]);
        var altered = input.ToArray();
        var room = Math.Min(header.Length, altered.Length - HeaderStart);
        header.AsSpan(0, room).CopyTo(altered.AsSpan(HeaderStart));
        BinaryPrimitives.WriteInt32LittleEndian(altered.AsSpan(SignatureLength), mutations.Next(20) == 0 ? mutations.Next(int.MaxValue) : header.Length);
        return altered;
    }

    private static byte[] InSections(byte[] input, Mutations mutations)
    {
        var start = HeaderStart + BinaryPrimitives.ReadInt32LittleEndian(input.AsSpan(SignatureLength));
        var altered = input.ToArray();
        for (var times = 1 + mutations.Next(4); times > 0; times--)
            altered[start + mutations.Next(altered.Length - start)] = (byte)mutations.Next(256);
        return mutations.Next(10) == 0 ? mutations.OfBytes(altered) : altered;
    }

    private static byte[] Sealed(byte[] input)
    {
        if (input.Length < SHA256.HashSizeInBytes)
            return input;
        var content = input.AsSpan(0, input.Length - SHA256.HashSizeInBytes);
        return [.. content, .. SHA256.HashData(content)];
    }
}
