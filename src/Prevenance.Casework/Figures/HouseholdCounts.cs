namespace Prevenance.Casework.Figures;

/// <summary>
/// Households by kind, each in one kind and no more. A count of less than ten is hidden, none among them; where one is, the sum goes, so that no
/// difference gives it back.
/// </summary>
/// <remarks>
/// The tables of <c>Geography.Suppression</c> publish all their sums, and hide large counts for small ones; here sums go first, and what is held is two
/// ways of parting the same households, which are no table.
/// </remarks>
/// <param name="Kinds">How many of each kind; nothing where that is hidden.</param>
/// <param name="All">How many in all; nothing where a kind is hidden.</param>
public sealed record HouseholdCounts(IReadOnlyList<long?> Kinds, long? All)
{
    /// <summary>The smallest count that is shown: of fewer households, who knows them could tell which.</summary>
    public const int Least = 10;

    /// <summary>What is shown of counts that leave no household out.</summary>
    /// <param name="counts">How many households of each kind.</param>
    internal static HouseholdCounts Of(params IReadOnlyList<long> counts) => Shown([.. counts.Select(count => count < Least ? (long?)null : count)]);

    /// <summary>
    /// What is shown of counts of some of those same households: never so many together that those who are left, or those that the others hide, would be
    /// found by a difference to within less than ten.
    /// </summary>
    /// <param name="counts">How many households of each kind.</param>
    internal HouseholdCounts Within(params IReadOnlyList<long> counts)
    {
        var shown = Of(counts).Kinds.ToList();
        var room = All - Least ?? Kinds.Sum();
        while (shown.Sum() > room)
            shown[shown.IndexOf(shown.Min())] = null;
        return Shown(shown);
    }

    private static HouseholdCounts Shown(IReadOnlyList<long?> kinds) => new(kinds, kinds.Contains(null) ? null : kinds.Sum());
}
