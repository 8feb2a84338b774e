using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Accounts.Records;

/// <summary>A session that somebody of the team has open, on whatever machine.</summary>
internal sealed class SessionRow
{
    /// <summary>What its cookie names: drawn at random, and opening nothing by itself.</summary>
    public required string Id { get; init; }

    public required string Account { get; init; }

    /// <summary>How the account stood when the cookie was last written: once it stands otherwise, the session is over.</summary>
    public required string Stamp { get; set; }

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public required long BegunAt { get; init; }

    /// <summary>When it was last used, to five minutes; milliseconds since 1970, UTC.</summary>
    public required long SeenAt { get; set; }

    public required Browser Browser { get; init; }

    public required Device Device { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<SessionRow>
    {
        public void Configure(EntityTypeBuilder<SessionRow> table)
        {
            table.ToTable($"{AccountsRecords.Prefix}_sessions");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Account);
            table.Property(row => row.Browser).HasConversion<string>();
            table.Property(row => row.Device).HasConversion<string>();
        }
    }
}
