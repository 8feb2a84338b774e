using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Casework.Records;

/// <summary>A household that the monthly flow of the RSA told of. Which one stands under hashes drawn with our key; what was told, in <see cref="RsaMemberRow"/>.</summary>
internal sealed class RsaHouseholdRow
{
    /// <summary>Drawn from its organism, its file and its demand.</summary>
    public required string Hash { get; init; }

    /// <summary>Who pays, and which of its offices, in the clear: a flow tells of some of them, and the others' households are not absent from it.</summary>
    public required string Organism { get; init; }

    /// <summary>Drawn from the demand alone, which later flows name without its organism.</summary>
    public required string Demand { get; init; }

    /// <summary>Drawn from all that was read of it: told again, it changes nothing.</summary>
    public required string Fingerprint { get; set; }

    /// <summary>The reference day of the last flow that told of it.</summary>
    public required DateOnly Month { get; set; }

    /// <summary>The reference day of the first flow of its organism that did not tell of it; nothing while flows do.</summary>
    public DateOnly? AbsentSince { get; set; }

    /// <summary>Whether its right ended: no flow needs to tell of it any more.</summary>
    public required bool IsEnded { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<RsaHouseholdRow>
    {
        public void Configure(EntityTypeBuilder<RsaHouseholdRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_rsa_households");
            table.HasKey(row => row.Hash);
            table.HasIndex(row => row.Demand);
        }
    }
}
