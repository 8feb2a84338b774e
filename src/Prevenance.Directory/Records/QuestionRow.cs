using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Directories.Records;

/// <summary>A question that somebody without an account may answer by its link; neither the link nor its code is kept.</summary>
internal sealed class QuestionRow
{
    /// <summary>Drawn with our key from the link.</summary>
    public required string Id { get; init; }

    public required LetterKind Kind { get; init; }

    /// <summary>The service, or the referral.</summary>
    public required string About { get; init; }

    /// <summary>Drawn with our key from the link and its code; nothing where it needs none.</summary>
    public string? Code { get; init; }

    /// <summary>Who was written to, drawn with our key from the address: two people of one service are two. Nothing where it was given by hand.</summary>
    public string? Voice { get; init; }

    /// <summary>Wrong codes so far.</summary>
    public int Misses { get; set; }

    public required DateOnly AskedOn { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<QuestionRow>
    {
        public void Configure(EntityTypeBuilder<QuestionRow> table)
        {
            table.ToTable($"{DirectoryRecords.Prefix}_questions");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.About);
        }
    }
}
