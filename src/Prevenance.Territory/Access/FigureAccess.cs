using Prevenance.Geography;

namespace Prevenance.Territory.Access;

/// <summary>Who lives how far from an answer, in a territory whose sources were imported.</summary>
/// <param name="Areas">The areas that show the figure: the others are hidden, or not told of.</param>
/// <param name="Demand">Its value in each: who needs an answer.</param>
/// <param name="Sites">Where somebody answers.</param>
public sealed record FigureAccess(IReadOnlyList<Iris> Areas, IReadOnlyList<double> Demand, IReadOnlyList<ServiceSite> Sites)
{
    /// <summary>The areas that do not show the figure, by code.</summary>
    public required IReadOnlyList<string> NotShown { get; init; }

    public static FigureAccess Of(TerritoryData data, AreaFigure figure, IReadOnlyList<ServiceSite> sites)
    {
        var shown = data.Areas.ToLookup(area => figure[area.Code] is not null);
        return new FigureAccess([.. shown[true]], [.. shown[true].Select(area => figure[area.Code]!.Value)], sites) { NotShown = [.. shown[false].Select(area => area.Code)] };
    }

    /// <summary>The sites whose hours can be counted: the others are answers too, but offer nothing that can be shared out.</summary>
    public IEnumerable<ServiceSite> WithHours => Sites.Where(site => site.WeeklyHours is not null);

    /// <summary>Metres as the crow flies.</summary>
    public TravelTimes Metres() => Metres(Sites);

    /// <summary>Minutes on foot, with a detour.</summary>
    public TravelTimes Minutes(double detour) => Minutes(Sites, detour);

    /// <summary>Minutes on foot from an area to the nearest site, with a detour; nothing where there is no site.</summary>
    public double? Minutes(double detour, int area) => Sites.Count == 0 ? null : Walk.Minutes(Sites.Min(site => site.Position.MetresTo(Areas[area].Middle)), detour);

    /// <summary>What each area can reach of the weekly hours, on foot, with a detour.</summary>
    public Accessibility Hours(double detour, Decay decay, AccessMethod method)
    {
        List<ServiceSite> counted = [.. WithHours];
        return Accessibility.Of(Demand, [.. counted.Select(site => site.WeeklyHours!.Value)], Minutes(counted, detour), decay, method);
    }

    /// <summary>Who has no answer within so many minutes on foot.</summary>
    public Desert Desert(double minutes) => Access.Desert.Of(Demand, Minutes(Walk.LeastDetour), Minutes(Walk.MostDetour), minutes);

    /// <summary>Whether a line goes from each area to an answer without a change.</summary>
    public DirectLine DirectLine(IReadOnlyList<Stop> stops, double radius) => Access.DirectLine.Of([.. Areas.Select(area => area.Middle)], [.. Sites.Select(site => site.Position)], stops, radius);

    private TravelTimes Metres(IReadOnlyList<ServiceSite> to) => TravelTimes.Of(Areas.Count, to.Count, (area, site) => Areas[area].Middle.MetresTo(to[site].Position));

    private TravelTimes Minutes(IReadOnlyList<ServiceSite> to, double detour) => TravelTimes.Of(Areas.Count, to.Count, (area, site) => Walk.Minutes(Areas[area].Middle.MetresTo(to[site].Position), detour));
}
