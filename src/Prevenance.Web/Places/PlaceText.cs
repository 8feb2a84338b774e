using System.Globalization;
using Prevenance.Directories;
using Prevenance.Directories.Hours;
using Prevenance.Directories.Hours.Calendars;

namespace Prevenance.Web.Places;

internal static class PlaceText
{
    private const int DaysInWeek = 7;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static readonly Text Map = new("Voir sur une carte", "See on a map");
    public static readonly Text Closed = new("Appelez avant de venir", "Call before you come");

    public static readonly Text AlwaysOpen = new("Ouvert jour et nuit", "Open day and night");

    public static readonly Text Holiday = new("Jour férié : appelez avant de venir", "Public holiday: call before you come");

    /// <summary>« Ouvert jusqu’à 17 h », « Fermé. Ouvre lundi à 9 h »; what is not certain asks to call.</summary>
    public static Text Opening(Service place, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        if (place.Closure?.Includes(today) == true)
            return Closed;
        if (FrenchHolidays.Include(today))
            return Holiday;
        return place.Places[0].Hours.At(now) switch
        {
            { State: OpeningState.Open, Until: { } until } => Text.Of($"Ouvert jusqu’à {Time(until)}", $"Open until {Time(until)}"),
            { State: OpeningState.Open } => AlwaysOpen,
            { State: OpeningState.Closed, Opens: { } next } => Text.Of($"Fermé. Ouvre {Day(next, now)} à {Time(next)}", $"Closed. Opens {Day(next, now)} at {Time(next)}"),
            _ => Closed,
        };
    }

    /// <summary>« 62 Avenue de l’Europe (Verchères 2), Rillieux-la-Pape ».</summary>
    public static string Where(Service place) =>
        place.Places[0].Location is { } location ? (location with { Address = location.Complement is null ? location.Address : $"{location.Address} ({location.Complement})" }).InOneLine : "";

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

    private static Text Time(DateTime time) => time.Minute == 0
        ? Text.Of($"{time.Hour} h", $"{time:HH:mm}")
        : Text.Of($"{time.Hour} h {time:mm}", $"{time:HH:mm}");
}
