using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Choices.Records;

/// <summary>What a team knows of itself, as it is written: it is about nobody, and is not sealed.</summary>
internal sealed class SheetRow
{
    public required string Team { get; init; }

    public required DateOnly KeptOn { get; init; }

    /// <summary>What was typed, by field, as JSON.</summary>
    public required string Typed { get; init; }

    /// <summary>The week that it comes to, as JSON.</summary>
    public required string Week { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<SheetRow>
    {
        public void Configure(EntityTypeBuilder<SheetRow> table)
        {
            table.ToTable($"{ChoicesRecords.Prefix}_sheets");
            table.HasKey(row => row.Team);
        }
    }
}
