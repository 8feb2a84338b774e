using Prevenance.Foresight.Calendar;
using Prevenance.Interviews;
using Prevenance.Law;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Web.Pages.Resident.Rights.Cards;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>A right that is already known to be open, whatever the answers still missing.</summary>
/// <param name="Card">The right.</param>
/// <param name="Least">What it is worth at least, in euros; nothing where it is no amount that is paid.</param>
public sealed record CertainSoFar(RightCard Card, double? Least)
{
    /// <summary>A bound of less than that only says that the right is open.</summary>
    private const double LeastTold = 1;

    public static IReadOnlyList<CertainSoFar> Of(InterviewState state)
    {
        var open = state.Rights.Where(right => right.IsOpen).ToLookup(right => right.Right.Name);
        return [.. RightsCatalogue.All
            .Select(card => (card, rights: card.Variables.SelectMany(name => open[name]).ToList()))
            .Where(one => one.rights.Count > 0)
            .Select(one => new CertainSoFar(one.card, LeastOf(one.card, one.rights)))];
    }

    private static double? LeastOf(RightCard card, List<PossibleRight> rights) =>
        card is { IsPaid: true, Rhythm: Rhythm.Monthly } && rights[0].Right.Kind == ValueKind.Amount && rights.Sum(right => ContributionDetteSociale.Nette(right.Right, right.Period, right.Value.Low)) is >= LeastTold and var least
            ? least
            : null;
}
