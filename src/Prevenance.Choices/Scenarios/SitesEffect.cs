using Prevenance.Territory;
using Prevenance.Territory.Access;

namespace Prevenance.Choices.Scenarios;

/// <summary>Who has an answer within reach on foot, before and after sites open and close.</summary>
/// <param name="Figure">Who is counted, as its source names it.</param>
/// <param name="Source">Where that comes from.</param>
/// <param name="Before">Who has no answer within reach, today.</param>
/// <param name="After">And after, on a day on which all are open.</param>
/// <param name="OnDay">And after, on each of the days on which what is there today is taken to be open: what opens some days only answers on those.</param>
/// <param name="SitesBefore">How many sites there are today.</param>
/// <param name="SitesAfter">And after.</param>
public sealed record SitesEffect(string Figure, Source Source, Desert Before, Desert After, IReadOnlyDictionary<DayOfWeek, Desert> OnDay, int SitesBefore, int SitesAfter)
{
    /// <summary>What is called within reach, in minutes on foot.</summary>
    public const double Minutes = 30;

    /// <summary>The days of a week that are told, the first first.</summary>
    public static IReadOnlyList<DayOfWeek> Days { get; } = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>Whether it matters on which day one comes.</summary>
    public bool DependsOnDay => OnDay.Values.Distinct().Count() > 1;

    /// <summary>Who is counted: households that receive the RSA.</summary>
    public const string Counted = "arsas";
}
