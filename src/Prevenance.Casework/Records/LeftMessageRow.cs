using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>A message that was taken for those who follow somebody, until it is answered; what it says is sealed.</summary>
internal sealed class LeftMessageRow
{
    public required string Id { get; init; }

    /// <summary>Whose file; nothing where nobody knows who she is.</summary>
    public string? Person { get; init; }

    /// <summary>The team that answers where no référent does.</summary>
    public required string Team { get; init; }

    /// <summary>Whether it is for the team, whoever is the référent.</summary>
    public required bool IsForTeam { get; init; }

    /// <summary>The day: of whom nobody knows, it is kept for some only.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What was noted, sealed with the key of the person; with one of the store’s where there is none.</summary>
    public required byte[] Sealed { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<LeftMessageRow>
    {
        public void Configure(EntityTypeBuilder<LeftMessageRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_left_messages");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Person);
            table.HasIndex(row => row.Team);
        }
    }
}
