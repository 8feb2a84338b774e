using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Directories.Records;

/// <summary>What happened to a card, which is never changed.</summary>
internal sealed class HistoryRow
{
    public required string Id { get; init; }

    public required string Service { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Who did it; nothing for an import.</summary>
    public string? By { get; init; }

    public required CardEvent Event { get; init; }

    /// <summary>What stood before, where something did: what its source wrote, or a state.</summary>
    public byte[]? Sealed { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<HistoryRow>
    {
        public void Configure(EntityTypeBuilder<HistoryRow> table)
        {
            table.ToTable($"{DirectoryRecords.Prefix}_history");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Service);
        }
    }
}
