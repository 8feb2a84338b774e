using System.Globalization;
using Prevenance.Accounts;

namespace Prevenance.Casework.Appointments;

/// <summary>What an appointment may be, and become.</summary>
public static class AppointmentRules
{
    /// <summary>In minutes.</summary>
    public const int Shortest = 5;

    /// <summary>In minutes: longer is a day’s work, and no appointment.</summary>
    public const int Longest = 8 * 60;

    /// <summary>In characters.</summary>
    public const int LongestWhy = 500;

    private const int YearsAhead = 2;

    /// <summary>The instant of an hour of Paris.</summary>
    /// <param name="day">The day.</param>
    /// <param name="hour">As people write it: 9:30, 9h30, 9h.</param>
    /// <exception cref="RefusalException">It is no hour, or one that this day has not, or has twice.</exception>
    public static DateTimeOffset At(DateOnly day, string hour)
    {
        if (HourOf(hour) is not { } time)
            throw new RefusalException("hour", new Text("attendu : une heure, comme 9h30", "expected an hour, such as 9:30"));
        var local = day.ToDateTime(time);
        if (FrenchTime.Zone.IsInvalidTime(local))
            throw new RefusalException("hour", new Text("cette heure n’existe pas ce jour-là : on change d’heure", "this hour does not exist on that day: clocks change"));
        if (FrenchTime.Zone.IsAmbiguousTime(local))
            throw new RefusalException("hour", new Text("cette heure vient deux fois ce jour-là : choisissez-en une autre", "this hour comes twice on that day: choose another"));
        return new DateTimeOffset(local, FrenchTime.Zone.GetUtcOffset(local));
    }

    /// <summary>Holds a new appointment to what one may be.</summary>
    /// <exception cref="RefusalException">It has passed, is too far, too short or too long, or says too much.</exception>
    public static void Require(DateTimeOffset start, int minutes, string why, DateTimeOffset now)
    {
        if (start < now || start > now.AddYears(YearsAhead))
            throw new RefusalException("day", Text.Of($"attendu : un moment à venir, dans les {YearsAhead} ans", $"expected a moment to come, within {YearsAhead} years"));
        if (minutes is < Shortest or > Longest)
            throw new RefusalException("minutes", Text.Of($"attendu : des minutes, de {Shortest} à {Longest}", $"expected minutes, from {Shortest} to {Longest}"));
        if (why.Length > LongestWhy)
            throw new RefusalException("why", Text.Of($"ceci a plus de {LongestWhy} caractères", $"this has more than {LongestWhy} characters"));
    }

    /// <summary>Holds what is said of an appointment to what may be: a human may correct what another said.</summary>
    /// <exception cref="RefusalException">It took place, or was missed, before its time; or it was moved, and the other one counts.</exception>
    public static void Require(Appointment appointment, AppointmentState state, DateTimeOffset now)
    {
        if (appointment.State == AppointmentState.Moved)
            throw new RefusalException(new Text("ce rendez-vous a été déplacé : c’est l’autre qui compte", "this appointment was moved: the other one counts"));
        if (state == AppointmentState.Moved && appointment.State is AppointmentState.Seen or AppointmentState.Missed)
            throw new RefusalException(new Text("ce rendez-vous a eu lieu : prenez-en un autre", "this appointment took place: book another"));
        if (state is AppointmentState.Seen or AppointmentState.Missed && now < appointment.Start)
            throw new RefusalException(new Text("ce rendez-vous n’a pas encore eu lieu", "this appointment has not taken place yet"));
    }

    private static TimeOnly? HourOf(string text)
    {
        var written = text.Trim().ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal).Replace('h', ':');
        return TimeOnly.TryParseExact(written.EndsWith(':') ? written + "00" : written, ["H:mm", "HH:mm", "H:m"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
    }
}
