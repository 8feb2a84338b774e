using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Accounts.Records;

/// <summary>A file that somebody opened, without a mission, for a reason.</summary>
internal sealed class OpeningRow
{
    public long Id { get; init; }

    public required string Account { get; init; }

    public required string File { get; init; }

    public required OpeningKind Kind { get; init; }

    /// <summary>The reason that was given, sealed.</summary>
    public required byte[] Reason { get; init; }

    /// <summary>When it was asked; milliseconds since 1970, UTC.</summary>
    public required long At { get; init; }

    /// <summary>When it closes by itself; milliseconds since 1970, UTC.</summary>
    public long Until { get; set; }

    /// <summary>The first of the two who let somebody into a closed file.</summary>
    public string? FirstGranter { get; set; }

    /// <summary>The second one; until then nothing is open.</summary>
    public string? SecondGranter { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<OpeningRow>
    {
        public void Configure(EntityTypeBuilder<OpeningRow> table)
        {
            table.ToTable($"{AccountsRecords.Prefix}_openings");
            table.Property(row => row.Kind).HasConversion<string>();
            table.HasIndex(row => new { row.File, row.Account });
            table.HasIndex(row => row.At);
        }
    }
}
