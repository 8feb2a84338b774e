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
            return new($"Ouvert jusqu’à {FrenchTime(until)}", $"Open until {EnglishTime(until)}");
        if (hours.OpensNext(now) is not { } next)
            return Closed;
        var (time, day) = (TimeOnly.FromDateTime(next), Day(next, now));
        return new($"Fermé. Ouvre {day.French} à {FrenchTime(time)}", $"Closed. Opens {day.English} at {EnglishTime(time)}");
    }

    /// <summary>A day of the coming week by its name; further, with its date.</summary>
    private static Text Day(DateTime day, DateTime now) => (day.Date - now.Date).Days switch
    {
        0 => new("aujourd’hui", "today"),
        < DaysInWeek => new(day.ToString("dddd", French), "on " + day.ToString("dddd", English)),
        _ => new(day.ToString("dddd d MMMM", French), "on " + day.ToString("dddd d MMMM", English)),
    };

    public static Text Away(double kilometres)
    {
        var rounded = Math.Max(1, Math.Round(kilometres));
        return new($"à {rounded} km environ", $"about {rounded} km away");
    }

    private static string FrenchTime(TimeOnly time) => time.Minute == 0 ? $"{time.Hour} h" : $"{time.Hour} h {time.Minute:00}";

    private static string EnglishTime(TimeOnly time) => time.ToString("HH:mm", English);
}
