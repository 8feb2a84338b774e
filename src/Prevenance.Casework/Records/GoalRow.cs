using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>Something that was said of a goal: that it is one, where it stands, that it was let go. It is never changed.</summary>
internal sealed class GoalRow
{
    public required string Id { get; init; }

    public required string Person { get; init; }

    /// <summary>The goal.</summary>
    public required string Goal { get; init; }

    /// <summary>What was said, sealed with the key of the person.</summary>
    public required byte[] Sealed { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<GoalRow>
    {
        public void Configure(EntityTypeBuilder<GoalRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_goals");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Person);
        }
    }
}
