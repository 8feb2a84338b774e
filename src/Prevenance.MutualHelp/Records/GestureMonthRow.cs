using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.MutualHelp.Records;

/// <summary>What was published of the gestures of a month: no name, and nothing of what is hidden.</summary>
internal sealed class GestureMonthRow
{
    /// <summary>The first day of the month.</summary>
    public required DateOnly First { get; init; }

    /// <summary>The counts, in JSON.</summary>
    public required string Published { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<GestureMonthRow>
    {
        public void Configure(EntityTypeBuilder<GestureMonthRow> table)
        {
            table.ToTable($"{MutualHelpRecords.Prefix}_gesture_months");
            table.HasKey(row => row.First);
        }
    }
}
