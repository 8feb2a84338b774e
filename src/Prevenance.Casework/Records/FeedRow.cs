using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>The secret address of a worker's calendar; it is kept as a hash, shown once, and gone when it is revoked.</summary>
internal sealed class FeedRow
{
    public required string Worker { get; init; }

    public required string AddressHash { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<FeedRow>
    {
        public void Configure(EntityTypeBuilder<FeedRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_feeds");
            table.HasKey(row => row.Worker);
            table.HasIndex(row => row.AddressHash).IsUnique();
        }
    }
}
