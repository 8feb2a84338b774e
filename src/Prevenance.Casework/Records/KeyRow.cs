using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>The key of one person, sealed with the store's own: without it nothing of her can be read, wherever a copy of it lies.</summary>
internal sealed class KeyRow
{
    public const string TableName = $"{CaseworkRecords.Prefix}_keys";

    public required string Person { get; init; }

    public required byte[] Sealed { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<KeyRow>
    {
        public void Configure(EntityTypeBuilder<KeyRow> table)
        {
            table.ToTable(TableName);
            table.HasKey(row => row.Person);
        }
    }
}
