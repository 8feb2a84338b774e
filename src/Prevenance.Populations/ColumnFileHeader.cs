using System.Text.Json;
using System.Text.Json.Serialization;

namespace Prevenance.Populations;

/// <summary>What a columnar file holds: written as JSON after eight bytes of signature and four of length.</summary>
/// <param name="Households">How many households there are.</param>
/// <param name="Entities">How many instances each entity has, by key.</param>
/// <param name="Sections">The columns, by name, in the order in which they stand.</param>
/// <param name="Source">For results, the digest of the population that they were computed from.</param>
public sealed record ColumnFileHeader(int Households, Dictionary<string, int> Entities, List<ColumnSection> Sections, string? Source = null)
{
    internal const int Alignment = 64;

    internal static ReadOnlySpan<byte> Signature => "PREVCOL1"u8;

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    internal static long Align(long position) => (position + Alignment - 1) / Alignment * Alignment;
}

/// <summary>One column.</summary>
/// <param name="Name">
/// <c>start/KEY</c> (first instance of an entity in each household, one more at the end), <c>group/KEY</c> and <c>role/KEY</c>
/// (of each person), or <c>value/VARIABLE@PERIOD</c>.
/// </param>
/// <param name="Encoding">How its values are written.</param>
/// <param name="Length">How many values it has.</param>
/// <param name="Offset">Where it begins in the file, in bytes.</param>
public sealed record ColumnSection(string Name, SectionEncoding Encoding, int Length, long Offset)
{
    internal long End => Offset + ((long)Length * Encoding.Bytes());
}
