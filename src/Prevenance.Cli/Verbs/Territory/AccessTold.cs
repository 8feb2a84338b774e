using Prevenance.Geography;
using Prevenance.Territory;
using Prevenance.Territory.Access;
using Prevenance.Territory.Imports;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary>What is told of access in an imported territory.</summary>
/// <param name="Data">The territory.</param>
/// <param name="Figure">Who needs an answer.</param>
/// <param name="Access">How far they live from one.</param>
/// <param name="Service">Where the places come from.</param>
/// <param name="Within">By distance as the crow flies, the share of people.</param>
/// <param name="Desert">Who has no answer within reach on foot.</param>
/// <param name="Hours">How weekly hours are shared, by detour and by decay.</param>
/// <param name="Direct">By nearness of stops, who has a line without a change; none where no stops were imported.</param>
internal sealed record AccessTold(
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

    public double ShareOf(IEnumerable<bool> areas) => areas.Zip(Access.Demand).Where(area => area.First).Sum(area => area.Second) / Access.Demand.Sum();

    public static AccessTold Of(TerritoryData data, string figureName, string service, string? theme, IReadOnlyList<double> radii, double minutes, IReadOnlyList<double> stopRadii)
    {
        var figure = data.Figure(figureName);
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
        };
    }
}

/// <summary>How weekly hours are shared, for one detour and one decay.</summary>
internal sealed record SharedHours(double Detour, string Decay, Accessibility Enhanced, Accessibility Modified, Accessibility ThreeStep, Equity Equity)
{
    public static SharedHours Of(FigureAccess access, double detour, string name, Decay decay)
    {
        var enhanced = access.Hours(detour, decay, AccessMethod.E2sfca);
        return new SharedHours(detour, name, enhanced, access.Hours(detour, decay, AccessMethod.M2sfca), access.Hours(detour, decay, AccessMethod.ThreeStep), Equity.Of(enhanced.Values.Zip(access.Demand, (value, people) => (value ?? 0, people)))!);
    }
}
