using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Choices.Records;

/// <summary>What was measured for lessons of a time that is over; without words, it is of too few to be told.</summary>
internal sealed class FigureRow
{
    public required string Key { get; init; }

    /// <summary>The time, in the order of time.</summary>
    public required string Time { get; init; }

    public string? RangeFrench { get; init; }

    public string? RangeEnglish { get; init; }

    public string? WhenFrench { get; init; }

    public string? WhenEnglish { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<FigureRow>
    {
        public void Configure(EntityTypeBuilder<FigureRow> table)
        {
            table.ToTable($"{ChoicesRecords.Prefix}_figures");
            table.HasKey(row => new { row.Key, row.Time });
        }
    }
}
