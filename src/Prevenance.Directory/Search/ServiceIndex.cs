using Prevenance.Directories.Publishing;
using Prevenance.Directories.Search.Matching;
using Prevenance.Directories.Search.Typed;
using Prevenance.Geography;

namespace Prevenance.Directories.Search;

/// <summary>Services in memory, as everybody may read them, and what is found among them.</summary>
public sealed class ServiceIndex
{
    private readonly List<Service> services = [];
    private readonly WordIndex words = new();
    private readonly Dictionary<string, List<int>> byTheme = new(StringComparer.Ordinal);
    private readonly Communes communes;

    /// <param name="all">The services.</param>
    /// <param name="communes">The communes of the territory that is served.</param>
    public ServiceIndex(IEnumerable<Service> all, Communes communes)
    {
        this.communes = communes;
        foreach (var service in all.Select(PublicView.Of))
        {
            words.Add(services.Count, $"{service.Name} {service.Description}");
            foreach (var theme in service.Themes)
            {
                if (!byTheme.TryGetValue(theme, out var ranks))
                    byTheme[theme] = ranks = [];
                ranks.Add(services.Count);
            }
            services.Add(service);
        }
    }

    /// <summary>What is found on a day.</summary>
    public SearchResults Find(SearchQuery query, DateOnly day)
    {
        var candidates = About(query.What).Select(rank => services[rank]).Select(service => Weigh(service, query, day)).ToList();
        var answering = candidates.Where(one => one.Fit is Fit.Yes or Fit.ToVerify).ToList();
        var open = Ordering.Of(answering.Where(one => !one.Service.IsSensitive), query, day);
        var isNear = open.ToLookup(one => query.Within is not { } most || one.Kilometres <= most);
        var results = new SearchResults
        {
            Sheltered = [.. answering.Where(one => one.Service.IsSensitive).OrderBy(one => one.Service.Id, StringComparer.Ordinal)],
            Listed = [.. isNear[true]],
            Further = [.. isNear[false]],
            Apart = Ordering.Of(candidates.Where(one => one.Fit == Fit.Apart && !one.Service.IsSensitive), query, day),
            Closed = Ordering.Of(candidates.Where(one => one.Fit == Fit.No && !one.Service.IsSensitive && Criteria.Area(one.Service, query, communes).Fit != Fit.No), query, day),
            WaysOn = [],
        };
        return results with { WaysOn = WaysOn.Of(results, query) };
    }

    /// <summary>Those that are about all the words; where none is, those that are about any.</summary>
    private IEnumerable<int> About(IReadOnlyList<string> what)
    {
        if (what.Count == 0)
            return Enumerable.Range(0, services.Count);
        var parts = Needs.Read(what).Select(part => Holders(part.Themes, part.Word)).ToList();
        var all = parts.Skip(1).Aggregate(new HashSet<int>(parts[0]), (left, part) =>
        {
            left.IntersectWith(part);
            return left;
        });
        return (all.Count > 0 ? all : parts.SelectMany(part => part)).Distinct().Order();
    }

    private HashSet<int> Holders(IReadOnlyList<string> themes, string typed)
    {
        var holders = byTheme.Where(pair => themes.Any(theme => pair.Key == theme || pair.Key.StartsWith(theme + "--", StringComparison.Ordinal))).SelectMany(pair => pair.Value).ToHashSet();
        var texts = typed.Split(' ').Select(words.Find).ToList();
        holders.UnionWith(texts.Skip(1).Aggregate(texts[0].AsEnumerable(), (left, part) => left.Where(part.Contains)));
        return holders;
    }

    private Found Weigh(Service service, SearchQuery query, DateOnly day)
    {
        var (fit, notes) = Criteria.Of(service, query, communes);
        return new Found(service, fit, [.. CardNotes.Of(service, day), .. notes], query.From is { } from && !service.IsSensitive ? Nearest(service, from.Point) : null);
    }

    private static double? Nearest(Service service, Position point) =>
        service.Places.Select(place => place.Location?.Position).OfType<Position>().Select(position => (double?)position.KilometresTo(point)).Min();
}
