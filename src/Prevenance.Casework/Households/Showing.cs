using Prevenance.Accounts;

namespace Prevenance.Casework.Households;

/// <summary>Where somebody lives is hidden no more from a day on. What was told of several while it was stays theirs alone.</summary>
/// <param name="Of">Who lives there.</param>
/// <param name="From">The first day on which it is not hidden.</param>
public sealed record Showing(FileKey Of, DateOnly From) : IFamilyChange
{
    /// <summary>Why nothing is shown again: told alike of what is not hidden, and of what who asks may not see.</summary>
    internal static readonly Text NotHidden = new("il n’y a pas ici d’adresse cachée que vous puissiez montrer", "there is no hidden address here that you may show");

    /// <remarks>It names none: of a home that is hidden from who asks, nothing is told by being refused.</remarks>
    IReadOnlyList<string> IFamilyChange.Households => [];

    /// <inheritdoc/>
    Family IFamilyChange.Of(Family before)
    {
        var homes = before.Of(Of, HouseholdView.Menage, From).Select(one => one.Household).Where(home => before.IsHidden(home, From)).ToHashSet(StringComparer.Ordinal);
        return homes.Count == 0
            ? throw new RefusalException(NotHidden)
            : before with { Hidden = [.. before.Hidden.Select(one => homes.Contains(one.Household) && one.Days.Hold(From) ? one with { Days = one.Days with { To = From.AddDays(-1) } } : one)] };
    }
}
