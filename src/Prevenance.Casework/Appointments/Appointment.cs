using Prevenance.Accounts;

namespace Prevenance.Casework.Appointments;

/// <summary>A time that a person and a worker have for each other.</summary>
/// <param name="Id">Its own, drawn at random.</param>
/// <param name="File">Whose file.</param>
/// <param name="Worker">The account of who meets her.</param>
/// <param name="Start">When it begins: an instant, shown in Paris.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Place">Where.</param>
/// <param name="Why">What for, in words that the person may read; reception does not see it.</param>
/// <param name="State">What became of it.</param>
public sealed record Appointment(string Id, FileKey File, string Worker, DateTimeOffset Start, int Minutes, AppointmentPlace Place, string Why, AppointmentState State)
{
    public DateTimeOffset End => Start.AddMinutes(Minutes);
}

/// <summary>Where an appointment takes place.</summary>
public enum AppointmentPlace
{
    Office,
    Home,
    Telephone,
    Video,
    Elsewhere,
}

/// <summary>What became of an appointment: five words that are not one another.</summary>
public enum AppointmentState
{
    /// <summary>It is still to come, or nobody said.</summary>
    Booked,

    /// <summary>It took place.</summary>
    Seen,

    /// <summary>The person said beforehand, or since, that she could not.</summary>
    Excused,

    /// <summary>We could not.</summary>
    CancelledByUs,

    /// <summary>It was given another time.</summary>
    Moved,

    /// <summary>The person did not come and said nothing. Only a human says so, and it never leaves this house.</summary>
    Missed,
}
