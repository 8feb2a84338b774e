using Prevenance.Accounts;

namespace Prevenance.Casework.Households;

/// <summary>Where somebody lives is hidden from a day on, from those with whom she lived and no longer does.</summary>
/// <param name="Of">Who lives there; alone, as far as is known, where nobody told with whom.</param>
/// <param name="Household">The ménage; the one that opens where none was told.</param>
/// <param name="From">The first day.</param>
/// <param name="RecordedOn">When the file learnt that it had to be.</param>
public sealed record Hiding(FileKey Of, string Household, DateOnly From, DateOnly RecordedOn) : IFamilyChange
{
    IReadOnlyList<string> IFamilyChange.Households => [Household];

    /// <inheritdoc/>
    Family IFamilyChange.Of(Family before)
    {
        var homes = before.Of(Of, HouseholdView.Menage, From).Select(one => one.Household).ToList();
        if (homes.Count > 0 && !homes.Contains(Household))
            throw new RefusalException(new Text("cette personne n’habite pas là ce jour-là", "this person does not live there on that day"));
        if (before.IsHidden(Household, From))
            throw new RefusalException(new Text("où elle vit est déjà caché", "where she lives is hidden already"));
        return before with
        {
            Memberships = homes.Count > 0 ? before.Memberships : [.. before.Memberships, new Membership(Of, Household, HouseholdView.Menage, new Days(From), RecordedOn)],
            Hidden = [.. before.Hidden, new HiddenHousehold(Household, new Days(From), RecordedOn)],
        };
    }
}
