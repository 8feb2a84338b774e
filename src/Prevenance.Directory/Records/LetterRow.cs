using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Directories.Records;

/// <summary>A letter to send. Its identifier is what it is for, so that nothing is written twice; its link is only drawn as it leaves.</summary>
internal sealed class LetterRow
{
    public required string Id { get; init; }

    public required LetterKind Kind { get; init; }

    /// <summary>The service, or the referral.</summary>
    public required string About { get; init; }

    /// <summary>The address, sealed.</summary>
    public required byte[] Sealed { get; init; }

    public required DateOnly MadeOn { get; init; }

    /// <summary>Set before it leaves: who dies in between leaves it so, and it is never sent twice.</summary>
    public DateTime? ClaimedAt { get; set; }

    public DateTime? SentAt { get; set; }

    /// <summary>Whether it is known not to have arrived, or not to be of use any more.</summary>
    public LetterEnd? End { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<LetterRow>
    {
        public void Configure(EntityTypeBuilder<LetterRow> table)
        {
            table.ToTable($"{DirectoryRecords.Prefix}_letters");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.About);
            table.HasIndex(row => row.SentAt);
        }
    }
}
