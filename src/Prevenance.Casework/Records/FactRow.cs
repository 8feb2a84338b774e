using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>A fact of a file; it is never changed.</summary>
internal sealed class FactRow
{
    public required string Id { get; init; }

    public required string Person { get; init; }

    /// <summary>The fact, sealed with the key of the person.</summary>
    public required byte[] Sealed { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<FactRow>
    {
        public void Configure(EntityTypeBuilder<FactRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_facts");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Person);
        }
    }
}
