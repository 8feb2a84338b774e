using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>Somebody said of two files that they are one person's, or that they are not. Withdrawn, it stays, with who withdrew it.</summary>
internal sealed class SamePersonRow
{
    public required string Id { get; init; }

    /// <summary>A file.</summary>
    public required string One { get; init; }

    /// <summary>The other one.</summary>
    public required string Other { get; init; }

    /// <summary>Whether the two are one person's; or two people's, who are no longer proposed as one.</summary>
    public required bool AreOne { get; init; }

    /// <summary>The day since which it is held.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The account of who said so.</summary>
    public required string By { get; init; }

    /// <summary>When, in milliseconds since 1970, UTC.</summary>
    public required long At { get; init; }

    /// <summary>The account of who withdrew it; nothing while it stands.</summary>
    public string? WithdrawnBy { get; set; }

    /// <summary>When, in milliseconds since 1970, UTC.</summary>
    public long? WithdrawnAt { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<SamePersonRow>
    {
        public void Configure(EntityTypeBuilder<SamePersonRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_same_persons");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.One);
            table.HasIndex(row => row.Other);
            // Two who withdraw it at once do not both.
            table.Property(row => row.WithdrawnAt).IsConcurrencyToken();
        }
    }
}
