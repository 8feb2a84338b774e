using System.Globalization;
using Prevenance.Territory;
using Prevenance.Territory.Access;

namespace Prevenance.Choices.Scenarios;

/// <summary>Who has an answer within reach on foot, before and after sites open and close.</summary>
/// <param name="Figure">Who is counted, as its source names it.</param>
/// <param name="Source">Where that comes from.</param>
/// <param name="Before">Who has no answer within reach, today.</param>
/// <param name="After">And after, on a day on which all are open.</param>
/// <param name="OnDay">
/// And after, on each day that is told: what opens some days only answers on those. From Monday to Friday what is there today is taken to be open; on a day
/// of the weekend on which a site opens nobody knows whether it is, and the share goes from all of it open to none of it.
/// </param>
/// <param name="SitesBefore">How many sites there are today.</param>
/// <param name="SitesAfter">And after.</param>
public sealed record SitesEffect(string Figure, Source Source, Desert Before, Desert After, IReadOnlyDictionary<DayOfWeek, Desert> OnDay, int SitesBefore, int SitesAfter)
{
    private static readonly DateTimeFormatInfo French = CultureInfo.GetCultureInfo("fr-FR").DateTimeFormat;
    private static readonly DateTimeFormatInfo English = CultureInfo.GetCultureInfo("en-GB").DateTimeFormat;

    /// <summary>What is called within reach, in minutes on foot.</summary>
    public const double Minutes = 30;

    /// <summary>The days of a week, the first first.</summary>
    public static IReadOnlyList<DayOfWeek> Week { get; } = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>Whether a day is one on which services are open as a rule.</summary>
    public static bool IsWorked(DayOfWeek day) => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>A day, and what is taken of the sites of today on it.</summary>
    public static Text On(DayOfWeek day) => IsWorked(day)
        ? Text.Of($"le {French.GetDayName(day)} (les lieux d’aujourd’hui supposés ouverts)", $"on a {English.GetDayName(day)} (today’s sites taken to be open)")
        : Text.Of($"le {French.GetDayName(day)} (nul ne sait d’ici si les lieux d’aujourd’hui sont ouverts : de tous à aucun)", $"on a {English.GetDayName(day)} (nobody here knows whether today’s sites are open: from all to none)");

    /// <summary>Whether it matters on which day one comes.</summary>
    public bool DependsOnDay => OnDay.Values.Distinct().Count() > 1;

    /// <summary>Who is counted: households that receive the RSA.</summary>
    public const string Counted = "arsas";
}
