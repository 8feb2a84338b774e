using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Accounts.Records;

/// <summary>The way into her own file that a person was given in hand.</summary>
internal sealed class OwnAccessRow
{
    /// <summary>The key of the address, as a keyed hash.</summary>
    public required string Key { get; init; }

    public required string File { get; init; }

    /// <summary>What sessions name: drawn at random, anew when one is left, and opening nothing by itself.</summary>
    public required string Way { get; init; }

    /// <summary>The key and the code together, as a keyed hash.</summary>
    public required string Code { get; init; }

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public required long GivenAt { get; init; }

    /// <summary>The account of who gave it.</summary>
    public required string GivenBy { get; init; }

    /// <summary>When she last came in; milliseconds since 1970, UTC.</summary>
    public long? LastUsed { get; set; }

    /// <summary>Wrong codes since then.</summary>
    public int Tries { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<OwnAccessRow>
    {
        public void Configure(EntityTypeBuilder<OwnAccessRow> table)
        {
            table.ToTable($"{AccountsRecords.Prefix}_own_access");
            table.HasKey(row => row.Key);
            table.HasIndex(row => row.File).IsUnique();
            table.HasIndex(row => row.Way).IsUnique();
        }
    }
}
