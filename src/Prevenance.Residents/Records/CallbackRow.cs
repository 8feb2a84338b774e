using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Residents.Records;

/// <summary>A callback, as it is written.</summary>
internal sealed class CallbackRow
{
    public required string Id { get; init; }

    public required DateOnly LeftOn { get; init; }

    /// <summary>Name, number and moment, sealed.</summary>
    public required byte[] Sealed { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<CallbackRow>
    {
        public void Configure(EntityTypeBuilder<CallbackRow> table) => table.ToTable($"{ResidentsRecords.Prefix}_callbacks");
    }
}
