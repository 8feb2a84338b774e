using Prevenance.Geography;
using Prevenance.Territory.Access.Timetables;

namespace Prevenance.Territory.Access;

/// <summary>What is told of access in an imported territory.</summary>
/// <param name="Data">The territory.</param>
/// <param name="Figure">Who needs an answer.</param>
/// <param name="Access">How far they live from one.</param>
/// <param name="Service">Where the places come from.</param>
/// <param name="Within">By distance as the crow flies, the share of people.</param>
/// <param name="Desert">Who has no answer within reach on foot.</param>
/// <param name="Hours">How weekly hours are shared, by detour and by decay.</param>
/// <param name="Direct">By nearness of stops, who has a line without a change; none where no stops were imported.</param>
public sealed record AccessTold(
    TerritoryData Data,
    AreaFigure Figure,
    FigureAccess Access,
    Source Service,
    IReadOnlyList<(double Radius, double Share)> Within,
    Desert Desert,
    IReadOnlyList<SharedHours> Hours,
    IReadOnlyList<(double Radius, DirectLine Line)> Direct)
{
    private static readonly double[] Detours = [Walk.LeastDetour, (Walk.LeastDetour + Walk.MostDetour) / 2, Walk.MostDetour];

    /// <summary>Where the stops come from; nothing where none were imported.</summary>
    public Source? Stops { get; private init; }

    /// <summary>What timetables tell; nothing where none were imported.</summary>
    public TransitTold? Transit { get; private init; }

    /// <summary>The least and the most uneven sharing of hours (Gini), over detours and decays.</summary>
    public (double Least, double Most) Unevenness => (Hours.Min(hours => hours.Equity.Gini ?? 0), Hours.Max(hours => hours.Equity.Gini ?? 0));

    /// <summary>The share of people who live in some of the areas.</summary>
    /// <param name="areas">Of each area, whether it is one of them.</param>
    public double ShareOf(IEnumerable<bool> areas) => areas.Zip(Access.Demand).Where(area => area.First).Sum(area => area.Second) / Access.Demand.Sum();

    /// <param name="data">The territory.</param>
    /// <param name="figure">Who needs an answer.</param>
    /// <param name="service">The source of places.</param>
    /// <param name="theme">Only places that answer about it; all where nothing is said.</param>
    /// <param name="radii">Distances as the crow flies, in metres.</param>
    /// <param name="minutes">What is called within reach.</param>
    /// <param name="stopRadii">How near a stop must be, in metres.</param>
    /// <exception cref="RefusalException">No place answers, or nobody is counted; or that source was not imported.</exception>
    public static AccessTold Of(TerritoryData data, AreaFigure figure, string service, string? theme, IReadOnlyList<double> radii, double minutes, IReadOnlyList<double> stopRadii)
    {
        var (sites, source) = data.Sites(service);
        var access = FigureAccess.Of(data, figure, [.. sites.Where(site => theme is null || site.Themes.Contains(theme))]);
        if (access.Sites.Count == 0 || access.Demand.Sum() <= 0)
            throw new RefusalException(new Text("aucun lieu de ce thème, ou personne de compté : rien à dire de l’accès", "no place of that theme, or nobody counted: nothing to tell of access"));
        var metres = access.Metres();
        var (stops, stopSource) = data.FindStops() is { } found ? (found.Stops, found.Source) : ([], (Source?)null);
        return new AccessTold(
            data,
            figure,
            access,
            source,
            [.. radii.Select(radius => (radius, Reach.Within(access.Demand, metres, radius)))],
            access.Desert(minutes),
            [.. from decay in new (string, Decay)[] { ("steps", Decay.Usual), ("gaussian", new DecayGaussian(minutes)) } from detour in Detours select SharedHours.Of(access, detour, decay.Item1, decay.Item2)],
            [.. stopRadii.Where(_ => stopSource is not null).Select(radius => (radius, access.DirectLine(stops, radius)))])
        {
            Stops = stopSource,
            Transit = data.Transit is { } transit && transit.ToNearest(access.Sites) is var times ? new TransitTold(transit, [.. access.Areas.Select(area => times[area.Code])], access.Demand) : null,
        };
    }
}
