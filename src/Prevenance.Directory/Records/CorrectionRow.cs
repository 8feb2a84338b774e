using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Directories.Records;

/// <summary>A field that somebody here knows better than the source.</summary>
internal sealed class CorrectionRow
{
    public required string Id { get; init; }

    public required string Service { get; init; }

    public required string Field { get; init; }

    /// <summary>The value, in JSON.</summary>
    public required byte[] Sealed { get; init; }

    /// <summary>Who made it.</summary>
    public required string By { get; init; }

    /// <summary>From whom it is known.</summary>
    public required string KnownFrom { get; init; }

    public required DateOnly MadeOn { get; init; }

    /// <summary>What the source wrote of that field: once it writes something else, the correction has had its time.</summary>
    public required string SourceFingerprint { get; init; }

    public DateOnly? EndedOn { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<CorrectionRow>
    {
        public void Configure(EntityTypeBuilder<CorrectionRow> table)
        {
            table.ToTable($"{DirectoryRecords.Prefix}_corrections");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Service);
        }
    }
}
