using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights.Cards;

/// <summary>The rights that the pages show, in the order in which they are read.</summary>
public static class RightsCatalogue
{
    public static IReadOnlyList<RightCard> All { get; } =
        [.. IncomeCards.All, .. HousingCards.All, .. FamilyCards.All, .. YouthCards.All, .. HealthCards.All, .. LyonCards.All];

    /// <summary>The card that shows a right; nothing where none does.</summary>
    public static RightCard? Of(Variable right) => All.FirstOrDefault(card => card.Variables.Contains(right.Name));
}
