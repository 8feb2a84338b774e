using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Accounts.Records;

/// <summary>A line of the journal, as it is written. It is never changed.</summary>
internal sealed class JournalRow
{
    public required long Number { get; init; }

    /// <summary>The segment that it stands in, as 202611.</summary>
    public required int Month { get; init; }

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public required long At { get; init; }

    public string? Account { get; init; }

    public string? File { get; init; }

    public required string Gesture { get; init; }

    public required string Part { get; init; }

    public required string As { get; init; }

    public required string Device { get; init; }

    /// <summary>The reason that was given, or what a sign-in was by, sealed.</summary>
    public byte[]? Reason { get; init; }

    /// <summary>What the line before ends on.</summary>
    public required byte[] Before { get; init; }

    /// <summary>Drawn with our key from the line before and from this one.</summary>
    public required byte[] Hash { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<JournalRow>
    {
        public void Configure(EntityTypeBuilder<JournalRow> table)
        {
            table.ToTable($"{AccountsRecords.Prefix}_journal");
            table.HasKey(row => row.Number);
            table.Property(row => row.Number).ValueGeneratedNever();
            table.HasIndex(row => new { row.File, row.Number });
            table.HasIndex(row => new { row.Account, row.Number });
            table.HasIndex(row => new { row.Gesture, row.Number });
            table.HasIndex(row => row.Month);
        }
    }
}
