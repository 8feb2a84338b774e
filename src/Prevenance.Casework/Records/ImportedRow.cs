using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>Something that an import took: taken again, it changes nothing.</summary>
internal sealed class ImportedRow
{
    /// <summary>Where it came from: a source and what it calls its line.</summary>
    public required string Source { get; init; }

    /// <summary>Drawn with our key from what was taken: nothing of it can be read here.</summary>
    public required string Fingerprint { get; init; }

    public required string Person { get; init; }

    public required DateOnly On { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<ImportedRow>
    {
        public void Configure(EntityTypeBuilder<ImportedRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_imported");
            table.HasKey(row => new { row.Source, row.Fingerprint });
            table.HasIndex(row => row.Person);
        }
    }
}
