using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Accounts.Records;

/// <summary>What somebody agreed to be told of her, or was asked to: to whom, until when.</summary>
internal sealed class ConsentRow
{
    public long Id { get; init; }

    public required string File { get; init; }

    /// <summary>The account that it is for.</summary>
    public required string Account { get; init; }

    /// <summary>What may be told, in the words that she read, sealed.</summary>
    public required byte[] Scope { get; init; }

    /// <summary>The day on which she said yes; until she answers, the one on which she was asked.</summary>
    public required DateOnly From { get; set; }

    public required DateOnly To { get; init; }

    /// <summary>When she took it back; milliseconds since 1970, UTC.</summary>
    public long? WithdrawnAt { get; set; }

    /// <summary>The account that asked her; nothing for what was noted before that was kept.</summary>
    public string? By { get; init; }

    /// <summary>How she answered.</summary>
    public ConsentWay? Way { get; set; }

    /// <summary>Whether she was asked, and did not answer.</summary>
    public bool IsAwaited { get; set; }

    public bool IsRefused { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<ConsentRow>
    {
        public void Configure(EntityTypeBuilder<ConsentRow> table)
        {
            table.ToTable($"{AccountsRecords.Prefix}_consents");
            table.Property(row => row.Way).HasConversion<string>();
            table.HasIndex(row => new { row.File, row.Account });
        }
    }
}
