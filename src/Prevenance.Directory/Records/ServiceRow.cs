using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Directories.Records;

/// <summary>A service as its source wrote it, and what is known of it here.</summary>
internal sealed class ServiceRow
{
    public required string Id { get; init; }

    public required string Source { get; init; }

    /// <summary>Drawn from what its source wrote, in whatever order: the same again is no change.</summary>
    public required string Fingerprint { get; set; }

    /// <summary>What its source wrote, its places among it: a place is nothing without its service.</summary>
    public required byte[] Sealed { get; set; }

    /// <summary>When its source last changed it, as it says.</summary>
    public DateOnly? UpdatedOn { get; set; }

    public DateOnly? VerifiedOn { get; set; }

    /// <summary>Who said that it is all still true.</summary>
    public string? VerifiedBy { get; set; }

    public CardState State { get; set; }

    /// <summary>The last day on which it is closed; nothing where it is not, or nobody knows.</summary>
    public DateOnly? ClosedUntil { get; set; }

    /// <summary>Since when its source has it no more.</summary>
    public DateOnly? AbsentSince { get; set; }

    /// <summary>Whether its place must not be found, as a human said; nothing where nobody did.</summary>
    public bool? IsSensitive { get; set; }

    /// <summary>Grows with each change: two who write at once are told.</summary>
    public int Version { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<ServiceRow>
    {
        public void Configure(EntityTypeBuilder<ServiceRow> table)
        {
            table.ToTable($"{DirectoryRecords.Prefix}_services");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Source);
            table.Property(row => row.Version).IsConcurrencyToken();
        }
    }
}
