using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Choices.Records;

/// <summary>What somebody added to a lesson, without saying who they are.</summary>
internal sealed class VoiceRow
{
    public required string Id { get; init; }

    public required string Lesson { get; init; }

    public required VoiceKind Kind { get; init; }

    public required VoiceRole Role { get; init; }

    /// <summary>Their words, which may name somebody until they were read.</summary>
    public required byte[] Sealed { get; init; }

    public required DateOnly SaidOn { get; init; }

    /// <summary>Who read it; nothing while it waits.</summary>
    public string? ReadBy { get; init; }

    /// <summary>Since when anybody reads it; nothing while it waits.</summary>
    public DateOnly? PublishedOn { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<VoiceRow>
    {
        public void Configure(EntityTypeBuilder<VoiceRow> table)
        {
            table.ToTable($"{ChoicesRecords.Prefix}_voices");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Lesson);
        }
    }
}
