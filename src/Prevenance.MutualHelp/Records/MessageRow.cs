using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.MutualHelp.Records;

/// <summary>A message from one neighbour to another, about a post.</summary>
internal sealed class MessageRow
{
    public required string Id { get; init; }

    public required string Post { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    /// <summary>Its words, masked, then sealed.</summary>
    public required byte[] Sealed { get; init; }

    public required DateOnly SentOn { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<MessageRow>
    {
        public void Configure(EntityTypeBuilder<MessageRow> table)
        {
            table.ToTable($"{MutualHelpRecords.Prefix}_messages");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.To);
            table.HasIndex(row => row.Post);
        }
    }
}
