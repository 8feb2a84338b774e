using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Directories.Records;

/// <summary>One row that is drawn anew with each change of a card, by any machine: who holds an index of them sees that it is late.</summary>
internal sealed class StampRow
{
    public const int Only = 1;

    public int Id { get; init; } = Only;

    public required string Value { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<StampRow>
    {
        public void Configure(EntityTypeBuilder<StampRow> table)
        {
            table.ToTable($"{DirectoryRecords.Prefix}_stamp");
            table.Property(row => row.Id).ValueGeneratedNever();
        }
    }
}
