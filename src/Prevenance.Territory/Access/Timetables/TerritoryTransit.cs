using System.Collections.Concurrent;
using Prevenance.Geography;

namespace Prevenance.Territory.Access.Timetables;

/// <summary>The public transport of a territory, with the minutes that were worked out of it: whoever asks for the same answers reads them at once.</summary>
/// <param name="network">What runs.</param>
/// <param name="source">Where its timetable comes from.</param>
/// <param name="areas">The areas of the territory.</param>
public sealed class TerritoryTransit(TransitNetwork network, Source source, IReadOnlyList<Iris> areas)
{
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyDictionary<string, TransitTime>>> kept = new(StringComparer.Ordinal);

    public TransitNetwork Network => network;

    public Source Source => source;

    /// <summary>How long it takes from the middle of each area to the nearest of some sites.</summary>
    /// <param name="sites">At least one.</param>
    /// <returns>By the code of the area.</returns>
    public IReadOnlyDictionary<string, TransitTime> ToNearest(IReadOnlyList<ServiceSite> sites) =>
        kept.GetOrAdd(string.Join('|', sites.Select(site => site.Position)), _ => new Lazy<IReadOnlyDictionary<string, TransitTime>>(() => Times(sites))).Value;

    private Dictionary<string, TransitTime> Times(IReadOnlyList<ServiceSite> sites) =>
        areas.Zip(network.ToNearest([.. areas.Select(area => area.Middle)], [.. sites.Select(site => site.Position)])).ToDictionary(area => area.First.Code, area => area.Second, StringComparer.Ordinal);
}
