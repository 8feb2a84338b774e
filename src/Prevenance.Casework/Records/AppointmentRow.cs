using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Prevenance.Accounts;
using Prevenance.Casework.Appointments;

namespace Prevenance.Casework.Records;

/// <summary>An appointment. When, with whom and what became of it are in the clear, for days and calendars; where and what for are sealed.</summary>
internal sealed class AppointmentRow
{
    public required string Id { get; init; }

    public required string Person { get; init; }

    /// <summary>The account of who meets her.</summary>
    public required string Worker { get; set; }

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public required long Start { get; init; }

    public required int Minutes { get; init; }

    public required AppointmentState State { get; set; }

    /// <summary>How often it was changed, as calendars count.</summary>
    public required int Sequence { get; set; }

    /// <summary>When it was last, in milliseconds since 1970, UTC.</summary>
    public required long ChangedAt { get; set; }

    /// <summary>Where and what for, sealed with the key of the person.</summary>
    public required byte[] Sealed { get; init; }

    /// <summary>Who meets whom, for who may know of it.</summary>
    internal Meeting Meeting => new(new FileKey(Person), Worker, FrenchTime.DayOf(DateTimeOffset.FromUnixTimeMilliseconds(Start)));

    internal sealed class Table : IEntityTypeConfiguration<AppointmentRow>
    {
        public void Configure(EntityTypeBuilder<AppointmentRow> table)
        {
            table.ToTable($"{CaseworkRecords.Prefix}_appointments");
            table.HasKey(row => row.Id);
            table.HasIndex(row => new { row.Person, row.Start });
            table.HasIndex(row => new { row.Worker, row.Start });
            table.Ignore(row => row.Meeting);
            // Two who say at once what became of it do not both win.
            table.Property(row => row.Sequence).IsConcurrencyToken();
        }
    }
}
