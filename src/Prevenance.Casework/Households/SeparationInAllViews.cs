using Prevenance.Accounts;

namespace Prevenance.Casework.Households;

/// <summary>
/// Two sides of a dwelling part: a <see cref="Separation"/> of it, and of each family and each foyer fiscal that both sides are in. Only where
/// one dwells can be hidden.
/// </summary>
/// <param name="Dwelling">The separation of the ménage.</param>
/// <param name="NewHousehold">Draws the keys of the other households that open.</param>
public sealed record SeparationInAllViews(Separation Dwelling, Func<string> NewHousehold) : IFamilyChange
{
    IReadOnlyList<string> IFamilyChange.Households => [Dwelling.Household];

    /// <inheritdoc/>
    public Family Of(Family before)
    {
        var last = Dwelling.EffectOn.AddDays(-1);
        var both = before.Memberships.Where(one => one.View != HouseholdView.Menage && one.Days.Hold(last)).GroupBy(one => one.Household)
            .Where(members => members.All(one => IsOf(Dwelling.One, one) || IsOf(Dwelling.Other, one)) && members.Any(one => IsOf(Dwelling.One, one)) && members.Any(one => IsOf(Dwelling.Other, one)));
        return both.Select(members => Dwelling with { Household = members.Key, One = Side(Dwelling.One, members), Other = Side(Dwelling.Other, members) })
            .Aggregate(Dwelling.Of(before), (family, separation) => separation.Of(family));
    }

    private SeparatedSide Side(SeparatedSide side, IEnumerable<Membership> members) =>
        new(NewHousehold(), members.Where(one => IsOf(side, one)).ToDictionary(one => one.Person, one => side.PercentOf(one.Person)));

    private static bool IsOf(SeparatedSide side, Membership member) => side.PercentOf(member.Person) > 0;
}
