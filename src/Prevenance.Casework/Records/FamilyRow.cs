using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>
/// One thing that is told of a family, for one of the persons whom it is about: the others have the same, each under her own key, so that erasing
/// one leaves what is told to the others. It is never changed: a later version takes its place.
/// </summary>
internal sealed class FamilyRow
{
    public required string Line { get; init; }

    /// <summary>Two who change one line at once write the same version, and the second one is told.</summary>
    public required int Version { get; init; }

    public required string Person { get; init; }

    /// <summary>The household that it is about, by its key; nothing where it is about none.</summary>
    public string? Household { get; init; }

    /// <summary>What is told, sealed with the key of the person.</summary>
    public required byte[] Sealed { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<FamilyRow>
    {
        public void Configure(EntityTypeBuilder<FamilyRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_families");
            table.HasKey(row => new { row.Line, row.Version, row.Person });
            table.HasIndex(row => row.Person);
            table.HasIndex(row => row.Household);
        }
    }
}
