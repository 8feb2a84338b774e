using Prevenance.Accounts;

namespace Prevenance.Casework.Households;

/// <summary>Where a household lives is hidden from a day on, from those with whom its members lived and no longer do.</summary>
/// <param name="Household">The ménage.</param>
/// <param name="From">The first day.</param>
/// <param name="RecordedOn">When the file learnt that it had to be.</param>
public sealed record Hiding(string Household, DateOnly From, DateOnly RecordedOn) : IFamilyChange
{
    IReadOnlyList<string> IFamilyChange.Households => [Household];

    /// <inheritdoc/>
    public Family Of(Family before)
    {
        if (!before.In(Household, From).Any(one => one.View == HouseholdView.Menage))
            throw new RefusalException(new Text("personne n’habite là ce jour-là : notez d’abord avec qui elle vit", "nobody lives there on that day: first note with whom she lives"));
        return before.IsHidden(Household, From) ? before : before with { Hidden = [.. before.Hidden, new HiddenHousehold(Household, new Days(From), RecordedOn)] };
    }
}
