using System.Globalization;
using Prevenance.Law;

namespace Prevenance.Web.Places;

internal static class PlaceText
{
    private const int DaysInWeek = 7;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static readonly Text Map = new("Voir sur une carte", "See on a map");
    public static readonly Text Closed = new("Appelez avant de venir", "Call before you come");

    public static readonly Text Holiday = new("Jour férié : appelez avant de venir", "Public holiday: call before you come");

    /// <summary>« Ouvert jusqu’à 17 h », « Fermé. Ouvre lundi à 9 h ».</summary>
    public static Text Opening(OpeningHours hours, DateTime now)
    {
        if (PublicHolidays.Include(DateOnly.FromDateTime(now)))
            return Holiday;
        if (hours.OpenUntil(now) is { } until)
            return Text.Of($"Ouvert jusqu’à {Time(until)}", $"Open until {Time(until)}");
        if (hours.OpensNext(now) is not { } next)
            return Closed;
        var (time, day) = (Time(TimeOnly.FromDateTime(next)), Day(next, now));
        return Text.Of($"Fermé. Ouvre {day} à {time}", $"Closed. Opens {day} at {time}");
    }

    /// <summary>A day of the coming week by its name; further, with its date.</summary>
    private static Text Day(DateTime day, DateTime now) => (day.Date - now.Date).Days switch
    {
        0 => new("aujourd’hui", "today"),
        < DaysInWeek => Text.Of($"{Named("dddd", day)}", $"on {Named("dddd", day)}"),
        _ => Text.Of($"{Named("dddd", day)} {day.Day} {Named("MMMM", day)}", $"on {Named("dddd", day)} {day.Day} {Named("MMMM", day)}"),
    };

    private static Text Named(string part, DateTime day) => new(day.ToString(part, French), day.ToString(part, English));

    public static Text Away(double kilometres)
    {
        var rounded = Math.Max(1, Math.Round(kilometres));
        return Text.Of($"à {rounded} km environ", $"about {rounded} km away");
    }

    private static Text Time(TimeOnly time) => time.Minute == 0
        ? Text.Of($"{time.Hour} h", $"{time:HH:mm}")
        : Text.Of($"{time.Hour} h {time:mm}", $"{time:HH:mm}");
}
