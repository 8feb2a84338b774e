using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Residents.Records;

/// <summary>Answers that somebody keeps for a while, as they are written.</summary>
internal sealed class KeptRow
{
    /// <summary>Drawn with our key from what the browser draws from the code; the code itself never comes here.</summary>
    public required string Id { get; init; }

    public required DateOnly LastDay { get; init; }

    /// <summary>Sealed by the browser, with a key that only the code gives.</summary>
    public required byte[] Sealed { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<KeptRow>
    {
        public void Configure(EntityTypeBuilder<KeptRow> table)
        {
            table.ToTable($"{ResidentsRecords.Prefix}_kept");
            table.HasIndex(row => row.LastDay);
        }
    }
}
