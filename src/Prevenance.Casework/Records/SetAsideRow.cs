using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>Something of a file that somebody put aside until a day; what, and why, is sealed.</summary>
internal sealed class SetAsideRow
{
    public required string Id { get; init; }

    public required string Person { get; init; }

    /// <summary>What was put aside, until when, by whom and why, sealed with the key of the person.</summary>
    public required byte[] Sealed { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<SetAsideRow>
    {
        public void Configure(EntityTypeBuilder<SetAsideRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_set_aside");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Person);
        }
    }
}
