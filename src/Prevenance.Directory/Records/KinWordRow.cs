using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Directories.Records;

/// <summary>What a human said of two cards: that they are one service, or that they are not. It merges nothing, and is ended rather than erased.</summary>
internal sealed class KinWordRow
{
    public required string Id { get; init; }

    /// <summary>The first of the two in the order of their letters: a pair is one whichever is named first.</summary>
    public required string One { get; init; }

    public required string Other { get; init; }

    public required bool IsSame { get; init; }

    public required string By { get; init; }

    public required DateOnly SaidOn { get; init; }

    public string? EndedBy { get; set; }

    public DateOnly? EndedOn { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<KinWordRow>
    {
        public void Configure(EntityTypeBuilder<KinWordRow> table)
        {
            table.ToTable($"{DirectoryRecords.Prefix}_kin_words");
            table.HasKey(row => row.Id);
            table.HasIndex(row => new { row.One, row.Other });
        }
    }
}
