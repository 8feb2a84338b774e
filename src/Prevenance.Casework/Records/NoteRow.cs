using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Prevenance.Casework.Notes;

namespace Prevenance.Casework.Records;

/// <summary>A note. What it says stands in <see cref="NoteWordsRow"/>, whom it is about in <see cref="NoteKeyRow"/>.</summary>
internal sealed class NoteRow
{
    public required string Id { get; init; }

    /// <summary>The account of who wrote it.</summary>
    public required string Author { get; init; }

    /// <summary>A draft lives sixty days from then on.</summary>
    public required DateOnly WrittenOn { get; init; }

    public required NoteTier Tier { get; set; }

    /// <summary>When it was written, and who are named as its readers, sealed with the key of the note.</summary>
    public required byte[] Sealed { get; set; }

    /// <summary>Grows with each change: two who share at once are told.</summary>
    public int Version { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<NoteRow>
    {
        public void Configure(EntityTypeBuilder<NoteRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_notes");
            table.HasKey(row => row.Id);
            table.HasIndex(row => new { row.Tier, row.WrittenOn });
            table.Property(row => row.Tier).HasConversion<string>();
            table.Property(row => row.Version).IsConcurrencyToken();
        }
    }
}
