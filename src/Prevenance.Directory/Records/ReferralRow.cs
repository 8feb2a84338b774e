using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Prevenance.Directories.Records;

/// <summary>A referral: whom it is for is a code that only our key draws, and what it says is sealed.</summary>
internal sealed class ReferralRow
{
    public required string Id { get; init; }

    /// <summary>Drawn with our key from the file of the person.</summary>
    public required string Person { get; init; }

    /// <summary>Her file, sealed: what it says is sealed with her own key, and goes with it. Nothing where it was kept before that, with the store's.</summary>
    public byte[]? Owner { get; init; }

    /// <summary>The account of who sends it.</summary>
    public required string Sender { get; init; }

    public required string Service { get; init; }

    /// <summary>The page that the service reads, and until when she agrees: as she read it, never changed once sent.</summary>
    public required byte[] Sealed { get; set; }

    /// <summary>Whether time may still do something to it.</summary>
    public required bool IsOpen { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<ReferralRow>
    {
        public void Configure(EntityTypeBuilder<ReferralRow> table)
        {
            table.ToTable($"{DirectoryRecords.Prefix}_referrals");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.Person);
            table.HasIndex(row => row.Sender);
        }
    }
}

/// <summary>An act of a referral, by its rank: two who act at once cannot take the same one, and none is ever changed.</summary>
internal sealed class ReferralActRow
{
    public required string Referral { get; init; }

    public required int Rank { get; init; }

    /// <summary>The act, sealed.</summary>
    public required byte[] Sealed { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<ReferralActRow>
    {
        public void Configure(EntityTypeBuilder<ReferralActRow> table)
        {
            table.ToTable($"{DirectoryRecords.Prefix}_referral_acts");
            table.HasKey(row => new { row.Referral, row.Rank });
            // Who is erased while an act is written leaves no act behind.
            table.HasOne<ReferralRow>().WithMany().HasForeignKey(row => row.Referral).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
