using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.MutualHelp.Records;

/// <summary>A request or an offer.</summary>
internal sealed class PostRow
{
    public required string Id { get; init; }

    public required string Member { get; init; }

    public required PostKind Kind { get; init; }

    public required string Quarter { get; init; }

    /// <summary>Its words, sealed.</summary>
    public required byte[] Sealed { get; init; }

    public required PostState State { get; set; }

    /// <summary>When somebody last said that it is still true.</summary>
    public required DateOnly TrueOn { get; set; }

    /// <summary>When it happened; all of it is gone ninety days later.</summary>
    public DateOnly? HappenedOn { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<PostRow>
    {
        public void Configure(EntityTypeBuilder<PostRow> table)
        {
            table.ToTable($"{MutualHelpRecords.Prefix}_posts");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Member);
            table.HasIndex(row => new { row.Quarter, row.State });
        }
    }
}
