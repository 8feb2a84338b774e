using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>A keyed code under which a person is found; the form of her name that it comes from is nowhere.</summary>
internal sealed class CodeRow
{
    public required string Hash { get; init; }

    public required string Person { get; init; }

    /// <summary>How much two persons that share it have in common.</summary>
    public required int Weight { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<CodeRow>
    {
        public void Configure(EntityTypeBuilder<CodeRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_codes");
            table.HasKey(row => new { row.Hash, row.Person });
            table.HasIndex(row => row.Person);
        }
    }
}
