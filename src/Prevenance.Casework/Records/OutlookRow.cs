using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>What was last worked out of a file: it can be worked out anew at any time, and is kept so that a morning's list need not wait.</summary>
internal sealed class OutlookRow
{
    public required string Person { get; init; }

    /// <summary>What was worked out and from what, sealed with the key of the person.</summary>
    public required byte[] Sealed { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<OutlookRow>
    {
        public void Configure(EntityTypeBuilder<OutlookRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_outlooks");
            table.HasKey(row => row.Person);
        }
    }
}
