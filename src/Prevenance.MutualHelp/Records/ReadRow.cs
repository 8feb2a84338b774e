using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.MutualHelp.Records;

/// <summary>An animator read or settled a post: what they did is kept, and not its words.</summary>
internal sealed class ReadRow
{
    public required string Id { get; init; }

    public required string Animator { get; init; }

    public required string Post { get; init; }

    /// <summary>What became of it; nothing where it was only read.</summary>
    public PostState? Became { get; init; }

    public required DateTime At { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<ReadRow>
    {
        public void Configure(EntityTypeBuilder<ReadRow> table)
        {
            table.ToTable($"{MutualHelpRecords.Prefix}_reads");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Post);
        }
    }
}
