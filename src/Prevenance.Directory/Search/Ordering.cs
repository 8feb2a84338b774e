namespace Prevenance.Directories.Search;

/// <summary>The order of a list, which is no score: who takes people, then what is certain, then what is fresh, then what is near.</summary>
internal static class Ordering
{
    public static IReadOnlyList<Found> Of(IEnumerable<Found> found, SearchQuery query, DateOnly day) =>
    [
        .. found.OrderBy(one => one.Service.Capacity?.On(day) == Room.OnHold || one.Service.Closure?.Includes(day) == true)
            .ThenBy(one => query.Wheelchair && one.Service.Accessibility.Wheelchair is null)
            .ThenBy(one => one.Service.Freshness.ComesLaterOn(day))
            .ThenBy(one => one.Kilometres ?? double.MaxValue)
            .ThenBy(one => one.Service.Name, StringComparer.Ordinal)
            .ThenBy(one => one.Service.Id, StringComparer.Ordinal),
    ];
}
