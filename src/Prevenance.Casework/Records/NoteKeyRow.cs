using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>The key of a note, for one of the persons whom it is about: erasing her leaves the note to the others.</summary>
internal sealed class NoteKeyRow
{
    public required string Note { get; init; }

    public required string Person { get; init; }

    /// <summary>The key, sealed with that of the person.</summary>
    public required byte[] Sealed { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<NoteKeyRow>
    {
        public void Configure(EntityTypeBuilder<NoteKeyRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_note_keys");
            table.HasKey(row => new { row.Note, row.Person });
            table.HasIndex(row => row.Person);
        }
    }
}
