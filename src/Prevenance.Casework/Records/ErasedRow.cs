using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>Somebody who was erased: who comes in again by an import is not made anew without asking. It goes after its months.</summary>
internal sealed class ErasedRow
{
    /// <summary>Drawn with our key from her names and her day of birth: nothing of them can be read here.</summary>
    public required string Hash { get; init; }

    public required DateOnly On { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<ErasedRow>
    {
        public void Configure(EntityTypeBuilder<ErasedRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_erased");
            table.HasKey(row => row.Hash);
        }
    }
}
