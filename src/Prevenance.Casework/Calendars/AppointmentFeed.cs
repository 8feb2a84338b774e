using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Prevenance.Casework.Calendars;

/// <summary>An appointment as a calendar outside may know it: when, and nothing of whom, where or why.</summary>
/// <param name="Key">The appointment's own, drawn at random: it stays the same when it moves.</param>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends.</param>
/// <param name="Sequence">How often it was changed.</param>
/// <param name="ChangedAt">When it was last.</param>
/// <param name="IsCancelled">Whether it does not take place.</param>
public sealed record FeedAppointment(string Key, DateTimeOffset Start, DateTimeOffset End, int Sequence, DateTimeOffset ChangedAt, bool IsCancelled = false);

/// <summary>What Prévenance writes for calendars outside: « Rendez-vous » and a link, which asks who reads it to sign in.</summary>
public static class AppointmentFeed
{
    /// <param name="appointments">In any order: the same appointments give the same text.</param>
    /// <param name="link">Where an appointment is read, from its key.</param>
    public static string Write(IEnumerable<FeedAppointment> appointments, Func<string, Uri> link)
    {
        var calendar = new Calendar { ProductId = "-//Prévenance//Rendez-vous//FR" };
        foreach (var one in appointments.OrderBy(one => (one.Start, one.Key)))
        {
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"{one.Key}@prevenance",
                DtStamp = Utc(one.ChangedAt),
                Sequence = one.Sequence,
                Start = Utc(one.Start),
                End = Utc(one.End),
                Summary = "Rendez-vous",
                Url = link(one.Key),
                Status = one.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            });
        }
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalDateTime Utc(DateTimeOffset instant) => new(instant.UtcDateTime, CalDateTime.UtcTzId);
}
