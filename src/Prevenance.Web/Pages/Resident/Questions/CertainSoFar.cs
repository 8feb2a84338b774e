using Prevenance.Interviews;
using Prevenance.Law;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.Rights;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>A right that is already known to be open, whatever the answers still missing.</summary>
/// <param name="Right">The right.</param>
/// <param name="Least">What it is worth at least, in euros; nothing where it is no amount that is paid.</param>
public sealed record CertainSoFar(Right Right, double? Least)
{
    /// <summary>A bound of less than that only says that the right is open.</summary>
    private const double LeastTold = 1;

    public static IReadOnlyList<CertainSoFar> Of(InterviewState state)
    {
        var open = state.Rights.Where(right => right.IsOpen).ToLookup(right => right.Right);
        return [.. state.Situation.Law.Rights
            .Select(right => (right, open: right.Variables.SelectMany(variable => open[variable]).ToList()))
            .Where(one => one.open.Count > 0)
            .Select(one => new CertainSoFar(one.right, LeastOf(one.right, one.open)))];
    }

    private static double? LeastOf(Right right, List<PossibleRight> open) =>
        right is { IsMonthlyMoney: true, IsAmount: true } && open.Sum(one => ContributionDetteSociale.Nette(one.Right, one.Period, one.Value.Low)) is >= LeastTold and var least
            ? least
            : null;
}
