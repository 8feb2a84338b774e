using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>A person: names, birth, contact means and numbers, sealed.</summary>
internal sealed class PersonRow
{
    public required string Key { get; init; }

    /// <summary>The day on which the file was made.</summary>
    public required DateOnly MadeOn { get; init; }

    /// <summary>What is known of who she is, sealed with her key.</summary>
    public required byte[] Sealed { get; set; }

    /// <summary>Grows with each change: two who write at once are told.</summary>
    public int Version { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<PersonRow>
    {
        public void Configure(EntityTypeBuilder<PersonRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_people");
            table.HasKey(row => row.Key);
            table.Property(row => row.Version).IsConcurrencyToken();
        }
    }
}
