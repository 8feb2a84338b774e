using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Accounts.Records;

/// <summary>Why somebody works on a file, from a day to another.</summary>
internal sealed class MissionRow
{
    public long Id { get; init; }

    /// <summary>Who; nothing where a whole team follows the file.</summary>
    public string? Account { get; init; }

    public required string File { get; init; }

    public required MissionKind Kind { get; init; }

    public string? Team { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<MissionRow>
    {
        public void Configure(EntityTypeBuilder<MissionRow> table)
        {
            table.ToTable($"{AccountsRecords.Prefix}_missions");
            table.Property(row => row.Kind).HasConversion<string>();
            table.HasIndex(row => row.File);
            table.HasIndex(row => row.Account);
        }
    }
}
