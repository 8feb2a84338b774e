namespace Prevenance.Web.Pages.Resident.Rights.Cards;

/// <summary>The rights that the pages show, in the order in which they are read.</summary>
internal static class RightsCatalogue
{
    public static readonly IReadOnlyList<RightCard> All =
        [.. IncomeCards.All, .. HousingCards.All, .. FamilyCards.All, .. YouthCards.All, .. HealthCards.All, .. LyonCards.All];
}
