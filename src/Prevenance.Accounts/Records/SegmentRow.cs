using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Accounts.Records;

/// <summary>A month of the journal. It stays when the lines of the month are gone, so that what follows still hangs on something.</summary>
internal sealed class SegmentRow
{
    /// <summary>As 202611.</summary>
    public required int Month { get; init; }

    /// <summary>The number of its first line.</summary>
    public required long First { get; init; }

    /// <summary>What the month before ends on.</summary>
    public required byte[] Start { get; init; }

    public long Lines { get; set; }

    /// <summary>What its last line ends on.</summary>
    public required byte[] Head { get; set; }

    /// <summary>Whether its lines were taken away, their retention being over.</summary>
    public bool IsPruned { get; set; }

    /// <summary>Drawn with our key from all of the above.</summary>
    public byte[] Mark { get; set; } = [];

    internal sealed class Table : IEntityTypeConfiguration<SegmentRow>
    {
        public void Configure(EntityTypeBuilder<SegmentRow> table)
        {
            table.ToTable($"{AccountsRecords.Prefix}_journal_months");
            table.HasKey(row => row.Month);
            table.Property(row => row.Month).ValueGeneratedNever();
            // Two machines may write at once: the second one sees that the month has moved on, and begins again.
            table.Property(row => row.Lines).IsConcurrencyToken();
        }
    }
}
