using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>What a team said that a column of its caseloads holds: the next file of the same headers is read so. It says nothing of anybody.</summary>
internal sealed class ImportColumnRow
{
    public required string Team { get; init; }

    /// <summary>The header, in small letters.</summary>
    public required string Header { get; init; }

    /// <summary>What stands under it, by the name that <c>--column</c> takes.</summary>
    public required string Column { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<ImportColumnRow>
    {
        public void Configure(EntityTypeBuilder<ImportColumnRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_import_columns");
            table.HasKey(row => new { row.Team, row.Header });
        }
    }
}
