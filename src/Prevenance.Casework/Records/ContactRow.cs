using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>A contact with a person: a call, a visit, a message; what was said is sealed.</summary>
internal sealed class ContactRow
{
    public required string Id { get; init; }

    public required string Person { get; init; }

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public required long At { get; init; }

    /// <summary>Whether it came from the person: the clock of retention counts from the last one.</summary>
    public required bool IsFromPerson { get; init; }

    /// <summary>The contact, sealed with the key of the person.</summary>
    public required byte[] Sealed { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<ContactRow>
    {
        public void Configure(EntityTypeBuilder<ContactRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_contacts");
            table.HasKey(row => row.Id);
            table.HasIndex(row => new { row.Person, row.At });
        }
    }
}
