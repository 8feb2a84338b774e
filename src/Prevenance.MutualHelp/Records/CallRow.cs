using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.MutualHelp.Records;

/// <summary>A human is called: something urgent was typed, or somebody reported. None of its words are here.</summary>
internal sealed class CallRow
{
    public required string Id { get; init; }

    public required string Quarter { get; init; }

    /// <summary>The member, where there is one to reach.</summary>
    public string? Member { get; init; }

    /// <summary>The post that was reported.</summary>
    public string? Post { get; init; }

    public required bool IsUrgent { get; init; }

    public required DateTime CalledAt { get; init; }

    /// <summary>The animator who took it.</summary>
    public string? TakenBy { get; set; }

    /// <summary>A call within the minute, for a member who wrote something urgent.</summary>
    public static CallRow Urgent(string member, string quarter, TimeProvider clock) => new()
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()).ToString("n"),
        Quarter = quarter,
        Member = member,
        IsUrgent = true,
        CalledAt = clock.GetUtcNow().UtcDateTime,
    };

    internal sealed class Table : IEntityTypeConfiguration<CallRow>
    {
        public void Configure(EntityTypeBuilder<CallRow> table)
        {
            table.ToTable($"{MutualHelpRecords.Prefix}_calls");
            table.HasKey(row => row.Id);
            table.HasIndex(row => new { row.Quarter, row.TakenBy });
        }
    }
}
