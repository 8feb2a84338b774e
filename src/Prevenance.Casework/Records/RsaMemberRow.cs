using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>A person of a household of the flow: which file is hers, as an earlier flow or somebody said.</summary>
internal sealed class RsaMemberRow
{
    /// <summary>Drawn from the household and from who she is there.</summary>
    public required string Id { get; init; }

    /// <summary>The household's hash.</summary>
    public required string Household { get; init; }

    /// <summary>Her file; nothing while nobody said which it is.</summary>
    public string? Person { get; set; }

    /// <summary>Somebody said that she is nobody known: a file that she has was made for her.</summary>
    public bool IsToMake { get; set; }

    /// <summary>When somebody said whose file she has; nothing where nobody had to.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>Whether the address of the household may be written; nothing while nobody asked her.</summary>
    public bool? MayShowAddress { get; set; }

    /// <summary>The reference day of the flow that no longer told of her there; nothing while flows do.</summary>
    public DateOnly? LeftOn { get; set; }

    /// <summary>What the last flow said of her and of the household, sealed with her key; nothing while that was not written in her file.</summary>
    public byte[]? Sealed { get; set; }

    /// <summary>The same while nobody said which file is hers, sealed with the store's key: she goes on being asked about, and her answer is written from it.</summary>
    public byte[]? Waiting { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<RsaMemberRow>
    {
        public void Configure(EntityTypeBuilder<RsaMemberRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_rsa_members");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Household);
            table.HasIndex(row => row.Person);
        }
    }
}
