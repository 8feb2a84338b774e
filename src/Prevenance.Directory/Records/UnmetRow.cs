using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Directories.Records;

/// <summary>
/// That somebody asked for something and found no answer, once in a quarter whatever the number of times. It is gone as soon as its quarter is published,
/// and when she is erased.
/// </summary>
internal sealed class UnmetRow
{
    public required string Quarter { get; init; }

    /// <summary>Drawn with our key from her file and the quarter: two quarters cannot be joined by it.</summary>
    public required string Person { get; init; }

    public required string Theme { get; init; }

    public required string Kind { get; init; }

    /// <summary>The Insee code of a commune; empty where it is not told.</summary>
    public required string Area { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<UnmetRow>
    {
        public void Configure(EntityTypeBuilder<UnmetRow> table)
        {
            table.ToTable($"{DirectoryRecords.Prefix}_unmet");
            table.HasKey(row => new { row.Quarter, row.Person, row.Theme, row.Kind });
        }
    }
}

/// <summary>What was published of a quarter: it is never worked out again, so that an erasure since does not show in it.</summary>
internal sealed class UnmetReleaseRow
{
    public required string Quarter { get; init; }

    /// <summary>As JSON, without what is hidden.</summary>
    public required string Published { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<UnmetReleaseRow>
    {
        public void Configure(EntityTypeBuilder<UnmetReleaseRow> table)
        {
            table.ToTable($"{DirectoryRecords.Prefix}_unmet_releases");
            table.HasKey(row => row.Quarter);
        }
    }
}
