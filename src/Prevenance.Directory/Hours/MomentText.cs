using System.Globalization;

namespace Prevenance.Directories.Hours;

/// <summary>Moments as they are told to somebody who asks at another one.</summary>
internal static class MomentText
{
    private const int Week = 7;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>« 12 h 30 » today, « demain à 9 h », « lundi à 9 h » within the week, « mardi 1er septembre 2026 à 9 h » later.</summary>
    public static Text Of(DateTime moment, DateTime from)
    {
        // Midnight ends a day rather than begins one.
        var (day, hour) = moment.TimeOfDay == TimeSpan.Zero ? (moment.AddDays(-1), new Text("minuit", "midnight")) : (moment, HourOf(moment));
        var days = (day.Date - from.Date).Days;
        return days switch
        {
            0 => hour,
            1 => Text.Of($"demain à {hour}", $"tomorrow at {hour}"),
            < Week => Text.Of($"{new Text(day.ToString("dddd", French), day.ToString("dddd", English))} à {hour}", $"{new Text(day.ToString("dddd", French), day.ToString("dddd", English))} at {hour}"),
            _ => Text.Of($"{DayText.WithWeekday(DateOnly.FromDateTime(day))} à {hour}", $"{DayText.WithWeekday(DateOnly.FromDateTime(day))} at {hour}"),
        };
    }

    /// <summary>« 9 h », « 9 h 30 »: "9:00", "9:30".</summary>
    public static Text HourOf(DateTime moment) => new(
        moment.Minute == 0 ? moment.ToString("%H", French) + " h" : moment.ToString("%H", French) + " h " + moment.ToString("mm", French), moment.ToString("H:mm", English));
}
