using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>Words of a note, as somebody wrote them; they are never changed, and others that name them take their place.</summary>
internal sealed class NoteWordsRow
{
    public required string Id { get; init; }

    public required string Note { get; init; }

    /// <summary>Whose they are alone; nothing for words that are each one's.</summary>
    public string? Person { get; init; }

    /// <summary>The words, sealed with the key of the note, or with that of whose they are alone.</summary>
    public required byte[] Sealed { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<NoteWordsRow>
    {
        public void Configure(EntityTypeBuilder<NoteWordsRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_note_words");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Note);
            table.HasIndex(row => row.Person);
        }
    }
}
