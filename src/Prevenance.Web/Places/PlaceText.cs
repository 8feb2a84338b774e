using System.Globalization;
using Prevenance.Law;

namespace Prevenance.Web.Places;

internal static class PlaceText
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static readonly Text Map = new("Voir sur une carte", "See on a map");
    public static readonly Text Closed = new("Appelez avant de venir", "Call before you come");

    /// <summary>« Ouvert jusqu’à 17 h », « Ouvre lundi à 9 h ».</summary>
    public static Text Opening(OpeningHours hours, DateTime now)
    {
        if (hours.OpenUntil(now) is { } until)
            return new($"Ouvert jusqu’à {FrenchTime(until)}", $"Open until {EnglishTime(until)}");
        if (hours.OpensNext(now) is not { } next)
            return Closed;
        var time = TimeOnly.FromDateTime(next);
        var (jour, day) = next.Date == now.Date ? ("aujourd’hui", "today") : (next.ToString("dddd", French), "on " + next.ToString("dddd", English));
        return new($"Fermé. Ouvre {jour} à {FrenchTime(time)}", $"Closed. Opens {day} at {EnglishTime(time)}");
    }

    public static Text Away(double kilometres)
    {
        var rounded = Math.Max(1, Math.Round(kilometres));
        return new($"à {rounded} km environ", $"about {rounded} km away");
    }

    private static string FrenchTime(TimeOnly time) => time.Minute == 0 ? $"{time.Hour} h" : $"{time.Hour} h {time.Minute:00}";

    private static string EnglishTime(TimeOnly time) => time.ToString("HH:mm", English);
}
