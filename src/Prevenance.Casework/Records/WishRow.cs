using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>Something that a person asked from her own access; what, and its answer, is sealed.</summary>
internal sealed class WishRow
{
    public required string Id { get; init; }

    public required string Person { get; init; }

    /// <summary>Whether somebody answered: what waits is listed every morning.</summary>
    public bool IsAnswered { get; set; }

    /// <summary>What she asked, and what was answered, sealed with the key of the person.</summary>
    public required byte[] Sealed { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<WishRow>
    {
        public void Configure(EntityTypeBuilder<WishRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_wishes");
            table.HasKey(row => row.Id);
            table.HasIndex(row => new { row.Person, row.IsAnswered });
            table.Property(row => row.IsAnswered).IsConcurrencyToken();
        }
    }
}
