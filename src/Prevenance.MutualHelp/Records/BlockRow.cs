using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.MutualHelp.Records;

/// <summary>Somebody wants nothing more of somebody: neither sees the other again, and nobody is told.</summary>
internal sealed class BlockRow
{
    public required string By { get; init; }

    public required string Whom { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<BlockRow>
    {
        public void Configure(EntityTypeBuilder<BlockRow> table)
        {
            table.ToTable($"{MutualHelpRecords.Prefix}_blocks");
            table.HasKey(row => new { row.By, row.Whom });
            table.HasIndex(row => row.Whom);
        }
    }
}
