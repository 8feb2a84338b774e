using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Directories.Records;

/// <summary>Somebody who wants to be told when a service may take people again: an address and nothing else of them, gone with the one letter that they get.</summary>
internal sealed class NewsWishRow
{
    /// <summary>Drawn with our key from the service and the address: asked twice, it is told once.</summary>
    public required string Id { get; init; }

    public required string Service { get; init; }

    /// <summary>The address, sealed.</summary>
    public required byte[] Sealed { get; init; }

    public required DateOnly AskedOn { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<NewsWishRow>
    {
        public void Configure(EntityTypeBuilder<NewsWishRow> table)
        {
            table.ToTable($"{DirectoryRecords.Prefix}_news_wishes");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Service);
        }
    }
}
