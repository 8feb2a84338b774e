using Prevenance.Accounts;

namespace Prevenance.Casework.Households;

/// <summary>Somebody leaves a household; the others stay.</summary>
/// <param name="Person">Who leaves.</param>
/// <param name="Household">The household.</param>
/// <param name="LastDay">Their last day there.</param>
public sealed record Departure(FileKey Person, string Household, DateOnly LastDay) : IFamilyChange
{
    IReadOnlyList<string> IFamilyChange.Households => [Household];

    /// <inheritdoc/>
    public Family Of(Family before)
    {
        if (!before.In(Household, LastDay).Any(IsLeaving))
            throw new RefusalException(new Text("cette personne n’est pas dans ce foyer ce jour-là", "this person is not in this household on that day"));
        // Whoever would have no home would be hidden nowhere.
        if (before.IsHidden(Household, LastDay))
            throw new RefusalException(new Text("où elle vit est caché : notez d’abord où elle va, et cachez-le", "where she lives is hidden: first note where she goes, and hide it"));
        return before with { Memberships = [.. before.Memberships.Select(one => one.Household == Household && IsLeaving(one) && one.Days.Hold(LastDay) ? one with { Days = one.Days with { To = LastDay } } : one)] };
    }

    private bool IsLeaving(Membership one) => one.Person == Person;
}
