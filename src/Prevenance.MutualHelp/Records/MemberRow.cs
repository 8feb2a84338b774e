using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.MutualHelp.Records;

/// <summary>A neighbour: a first name, and how to be told, if at all.</summary>
internal sealed class MemberRow
{
    public required string Id { get; init; }

    /// <summary>The first name, sealed.</summary>
    public required byte[] Sealed { get; init; }

    public required string Quarter { get; init; }

    public required DateOnly JoinedOn { get; init; }

    /// <summary>Whether an animator writes and reads for them, on paper or by voice.</summary>
    public required bool IsThroughAnimator { get; init; }

    /// <summary>Since when nothing of theirs is shown; nothing is erased for it.</summary>
    public DateOnly? SuspendedOn { get; set; }

    /// <summary>The account of the animator who suspended them.</summary>
    public string? SuspendedBy { get; set; }

    /// <summary>What tells this suspension from any other; nothing of one that was decided before they had names.</summary>
    public string? Suspension { get; set; }

    /// <summary>What tells the present suspension from any other; nothing where there is none.</summary>
    public string? PresentSuspension => SuspendedOn is { } since ? Suspension ?? since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>Who introduced them, in their words, sealed: for the animator alone. Nothing where they did not say.</summary>
    public byte[]? Introduced { get; init; }

    /// <summary>What our key draws of the code that opens their page; the code itself is kept nowhere.</summary>
    public string? Way { get; set; }

    public static Task<int> EndSuspension(IQueryable<MemberRow> members) => members.ExecuteUpdateAsync(
        set => set.SetProperty(row => row.SuspendedOn, (DateOnly?)null).SetProperty(row => row.SuspendedBy, (string?)null).SetProperty(row => row.Suspension, (string?)null));

    internal sealed class Table : IEntityTypeConfiguration<MemberRow>
    {
        public void Configure(EntityTypeBuilder<MemberRow> table)
        {
            table.ToTable($"{MutualHelpRecords.Prefix}_members");
            table.HasKey(row => row.Id);
            table.Ignore(row => row.PresentSuspension);
            table.HasIndex(row => row.Way).IsUnique();
        }
    }
}
