using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Accounts.Records;

/// <summary>A role that somebody has for a time.</summary>
internal sealed class DutyRow
{
    public long Id { get; init; }

    public required string Account { get; init; }

    public required Role Role { get; init; }

    public string? Team { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<DutyRow>
    {
        public void Configure(EntityTypeBuilder<DutyRow> table)
        {
            table.ToTable($"{AccountsRecords.Prefix}_duties");
            table.Property(row => row.Role).HasConversion<string>();
            table.HasIndex(row => row.Account);
            table.HasIndex(row => row.Team);
        }
    }
}
