using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Accounts.Records;

/// <summary>A file, as far as access to it is concerned: that it is there, and whether it is closed.</summary>
internal sealed class FileRow
{
    public required string Key { get; init; }

    /// <summary>Beyond the glass: only its missions, and who two named persons let in together.</summary>
    public bool IsClosed { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<FileRow>
    {
        public void Configure(EntityTypeBuilder<FileRow> table)
        {
            table.ToTable($"{AccountsRecords.Prefix}_files");
            table.HasKey(row => row.Key);
        }
    }
}
