using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>A file that is likely one person's with another one, which hides an address: it is kept behind the same walls until a human says that they are two.</summary>
internal sealed class DoubleRow
{
    /// <summary>The file that is kept so.</summary>
    public required string File { get; init; }

    /// <summary>The one that hides.</summary>
    public required string Of { get; init; }

    /// <summary>The account of whose writing made it likely: they go on working with what they wrote.</summary>
    public required string By { get; init; }

    /// <summary>When, in milliseconds since 1970, UTC.</summary>
    public required long At { get; init; }

    /// <summary>Somebody said that they are two people's: it keeps nothing, and stays for who takes that back, with who made it likely.</summary>
    public bool IsApart { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<DoubleRow>
    {
        public void Configure(EntityTypeBuilder<DoubleRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_doubles");
            table.HasKey(row => new { row.File, row.Of });
            table.HasIndex(row => row.Of);
        }
    }
}
