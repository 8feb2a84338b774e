using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Directories.Records;

/// <summary>Something that somebody said of a card, without saying who they are: it changes nothing until a human read it.</summary>
internal sealed class RemarkRow
{
    public required string Id { get; init; }

    public required string Service { get; init; }

    public required RemarkKind Kind { get; init; }

    /// <summary>Their words, which may name somebody: gone once they were read.</summary>
    public byte[]? Sealed { get; set; }

    public required DateOnly SaidOn { get; init; }

    /// <summary>Who read it; nothing while it waits.</summary>
    public string? ReadBy { get; set; }

    public DateOnly? ReadOn { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<RemarkRow>
    {
        public void Configure(EntityTypeBuilder<RemarkRow> table)
        {
            table.ToTable($"{DirectoryRecords.Prefix}_remarks");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Service);
        }
    }
}
