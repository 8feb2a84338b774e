using Prevenance.Geography;
using Prevenance.Territory.Access;

namespace Prevenance.Territory.Outreach;

/// <summary>Sites that could stand in the middle of the areas that count most, for those whom all areas count; ways are whole metres as the crow flies.</summary>
/// <param name="Problem">Areas and places.</param>
/// <param name="Places">The areas where a site could stand, those that count most first; of those that count as many, by code.</param>
public sealed record AreaSites(SiteProblem Problem, IReadOnlyList<Iris> Places)
{
    /// <param name="access">The areas, and whom they count.</param>
    /// <param name="candidates">How many areas are candidates, at most as many as there are.</param>
    /// <param name="sites">How many sites there are to be.</param>
    public static AreaSites Among(FigureAccess access, int candidates, int sites)
    {
        List<Iris> places = [.. access.Areas.Zip(access.Demand).OrderByDescending(one => one.Second).ThenBy(one => one.First.Code, StringComparer.Ordinal).Take(candidates).Select(one => one.First)];
        return new AreaSites(new SiteProblem(access.Demand, TravelTimes.Of(access.Areas.Count, places.Count, (area, place) => Math.Round(access.Areas[area].Middle.MetresTo(places[place].Middle))), sites), places);
    }
}
