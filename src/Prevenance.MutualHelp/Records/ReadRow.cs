using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.MutualHelp.Records;

/// <summary>A human read something that a member wrote, or settled a post: who, when and which is kept, and not its words.</summary>
internal sealed class ReadRow
{
    public required string Id { get; init; }

    /// <summary>The account of who read.</summary>
    public required string Animator { get; init; }

    /// <summary>The post, the appeal, or the word to the animators.</summary>
    public required string About { get; init; }

    /// <summary>What became of it; nothing where it was only read.</summary>
    public PostState? Became { get; init; }

    public required DateTime At { get; init; }

    public static ReadRow Of(string reader, string about, TimeProvider clock, PostState? became = null) => new()
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()).ToString("n"),
        Animator = reader,
        About = about,
        Became = became,
        At = clock.GetUtcNow().UtcDateTime,
    };

    internal sealed class Table : IEntityTypeConfiguration<ReadRow>
    {
        public void Configure(EntityTypeBuilder<ReadRow> table)
        {
            table.ToTable($"{MutualHelpRecords.Prefix}_reads");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.About);
        }
    }
}
