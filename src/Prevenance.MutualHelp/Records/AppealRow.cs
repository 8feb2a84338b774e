using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.MutualHelp.Records;

/// <summary>A decision that a member contests, once.</summary>
internal sealed class AppealRow
{
    public required string Id { get; init; }

    public required string Member { get; init; }

    /// <summary>The post that was refused, or the suspension and its name.</summary>
    public required string About { get; init; }

    public required string Quarter { get; init; }

    /// <summary>The account of who decided, who does not answer it.</summary>
    public required string Against { get; init; }

    /// <summary>The member's words, sealed.</summary>
    public required byte[] Sealed { get; init; }

    public required DateOnly MadeOn { get; init; }

    public DateOnly? SettledOn { get; set; }

    public string? SettledBy { get; set; }

    /// <summary>Whether the decision stands.</summary>
    public bool? Stands { get; set; }

    /// <summary>Why, sealed.</summary>
    public byte[]? SealedAnswer { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<AppealRow>
    {
        public void Configure(EntityTypeBuilder<AppealRow> table)
        {
            table.ToTable($"{MutualHelpRecords.Prefix}_appeals");
            table.HasKey(row => row.Id);
            table.HasIndex(row => new { row.Member, row.About }).IsUnique();
            table.HasIndex(row => new { row.Quarter, row.SettledOn });
            table.HasIndex(row => row.Against);
        }
    }
}
