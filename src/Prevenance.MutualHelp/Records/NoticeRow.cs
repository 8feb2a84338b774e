using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.MutualHelp.Records;

/// <summary>A place where people meet, or a call for volunteers.</summary>
internal sealed class NoticeRow
{
    public required string Id { get; init; }

    public required NoticeKind Kind { get; init; }

    public required string Quarter { get; init; }

    /// <summary>Its words, sealed: the name of who keeps a place is in them.</summary>
    public required byte[] Sealed { get; init; }

    /// <summary>The animator who last answered for it.</summary>
    public required string By { get; set; }

    public required DateOnly TrueOn { get; set; }

    public required DateOnly Until { get; set; }

    /// <summary>When somebody closed it; nothing where nobody did.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>Why, sealed.</summary>
    public byte[]? SealedWhy { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<NoticeRow>
    {
        public void Configure(EntityTypeBuilder<NoticeRow> table)
        {
            table.ToTable($"{MutualHelpRecords.Prefix}_notices");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Quarter);
        }
    }
}
