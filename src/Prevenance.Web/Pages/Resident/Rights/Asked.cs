using Microsoft.Extensions.Primitives;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>What a page about a household is asked, as it was typed.</summary>
/// <param name="About">The right, or the person, that it is about.</param>
/// <param name="Wage">A net wage to try, in euros a month.</param>
/// <param name="OtherWage">That of somebody who would move in.</param>
public sealed record Asked(string About, string Wage, string OtherWage)
{
    private const int LongestWage = 20;

    /// <param name="field">The values of a field of the form, or of the address.</param>
    internal static Asked In(Func<string, StringValues> field)
    {
        return new(Last("about"), Short(Last("wage")), Short(Last("otherWage")));

        string Last(string name) => field(name).LastOrDefault() ?? "";
    }

    private static string Short(string typed) => typed.Trim() is var trimmed && trimmed.Length > LongestWage ? trimmed[..LongestWage] : trimmed;
}
