using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Accounts.Records;

/// <summary>What somebody agreed to be told of her, to whom, until when.</summary>
internal sealed class ConsentRow
{
    public long Id { get; init; }

    public required string File { get; init; }

    /// <summary>The account that it is for.</summary>
    public required string Account { get; init; }

    /// <summary>What may be told, in the words that she read, sealed.</summary>
    public required byte[] Scope { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>When she took it back; milliseconds since 1970, UTC.</summary>
    public long? WithdrawnAt { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<ConsentRow>
    {
        public void Configure(EntityTypeBuilder<ConsentRow> table)
        {
            table.ToTable($"{AccountsRecords.Prefix}_consents");
            table.HasIndex(row => new { row.File, row.Account });
        }
    }
}
