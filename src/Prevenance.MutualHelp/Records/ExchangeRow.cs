using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.MutualHelp.Records;

/// <summary>A word between a member and the animators of a quarter, through the relay.</summary>
internal sealed class ExchangeRow
{
    public required string Id { get; init; }

    public required string Member { get; init; }

    /// <summary>The quarter whose animators read it.</summary>
    public required string Quarter { get; init; }

    /// <summary>The account of the animator who wrote it; nothing where the member did.</summary>
    public string? Animator { get; init; }

    /// <summary>The call for volunteers that it is about; nothing where it is about none.</summary>
    public string? Notice { get; init; }

    /// <summary>Its words, masked and sealed.</summary>
    public required byte[] Sealed { get; init; }

    public required DateOnly SentOn { get; init; }

    /// <summary>Whether an animator answered it, or said that nothing is to be answered; always so of an animator's own.</summary>
    public required bool IsAnswered { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<ExchangeRow>
    {
        public void Configure(EntityTypeBuilder<ExchangeRow> table)
        {
            table.ToTable($"{MutualHelpRecords.Prefix}_exchanges");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Member);
            table.HasIndex(row => new { row.Quarter, row.IsAnswered });
        }
    }
}
