using Prevenance.Territory;
using Prevenance.Territory.Access;

namespace Prevenance.Choices.Scenarios;

/// <summary>Who has an answer within reach on foot, before and after sites open and close.</summary>
/// <param name="Figure">Who is counted, as its source names it.</param>
/// <param name="Source">Where that comes from.</param>
/// <param name="Before">Who has no answer within reach, today.</param>
/// <param name="After">And after.</param>
/// <param name="SitesBefore">How many sites there are today.</param>
/// <param name="SitesAfter">And after.</param>
public sealed record SitesEffect(string Figure, Source Source, Desert Before, Desert After, int SitesBefore, int SitesAfter)
{
    /// <summary>What is called within reach, in minutes on foot.</summary>
    public const double Minutes = 30;

    /// <summary>Who is counted: households that receive the RSA.</summary>
    public const string Counted = "arsas";
}
