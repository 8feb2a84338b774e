using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Accounts.Records;

/// <summary>Somebody, or a team, to whom a file does not exist, whatever their missions.</summary>
internal sealed class WallRow
{
    public long Id { get; init; }

    public required string File { get; init; }

    /// <summary>Who; nothing when a team is meant.</summary>
    public string? Account { get; init; }

    public string? Team { get; init; }

    /// <summary>The file that hides an address, beside which this one is kept because it is likely the same person's; nothing for a wall of its own.</summary>
    public string? Beside { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<WallRow>
    {
        public void Configure(EntityTypeBuilder<WallRow> table)
        {
            table.ToTable($"{AccountsRecords.Prefix}_walls");
            table.HasIndex(row => row.File);
            table.HasIndex(row => row.Beside);
        }
    }
}
