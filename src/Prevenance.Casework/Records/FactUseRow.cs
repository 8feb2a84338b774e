using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>A paper on which a fact served; it is never changed.</summary>
internal sealed class FactUseRow
{
    /// <summary>A keyed hash of what it says, so that a paper that is opened twice on one day has served once.</summary>
    public required string Id { get; init; }

    public required string Person { get; init; }

    /// <summary>Which fact, on what, when and by whom, sealed with the key of the person.</summary>
    public required byte[] Sealed { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<FactUseRow>
    {
        public void Configure(EntityTypeBuilder<FactUseRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_fact_uses");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Person);
        }
    }
}
