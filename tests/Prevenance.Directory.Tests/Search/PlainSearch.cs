using Prevenance.Directories.Publishing;
using Prevenance.Directories.Search;
using Prevenance.Directories.Search.Matching;
using Prevenance.Geography;

namespace Prevenance.Directories.Tests.Search;

/// <summary>The same search, without its words, over a few services: each weighed by itself and all of them ordered: what the index is held to.</summary>
internal static class PlainSearch
{
    /// <summary>The identifiers of each list, in its order.</summary>
    public static IReadOnlyList<string> Lists(IEnumerable<Service> services, SearchQuery query, DateTime now)
    {
        var day = DateOnly.FromDateTime(now);
        var weighed = services.Select(PublicView.Of).Select(service => (Service: service, Criteria.Of(service, query, now, Communes.Own).Fit, Away: Away(service, query))).ToList();
        var open = weighed.Where(one => !one.Service.IsSensitive)
            .OrderBy(one => one.Service.Capacity?.On(day) == Room.OnHold || one.Service.Closure?.Includes(day) == true)
            .ThenBy(one => (query.Wheelchair && one.Service.Accessibility.Wheelchair is null) || WhenOpen.Of(one.Service, query, now).Fit == Fit.ToVerify)
            .ThenBy(one => one.Service.Freshness.ComesLaterOn(day))
            .ThenBy(one => one.Away ?? double.MaxValue)
            .ThenBy(one => one.Service.Name, StringComparer.Ordinal)
            .ThenBy(one => one.Service.Id, StringComparer.Ordinal).ToList();
        var near = open.Where(one => one.Fit is Fit.Yes or Fit.ToVerify).ToLookup(one => query.Within is not { } most || one.Away <= most);
        return
        [
            Ids(weighed.Where(one => one.Service.IsSensitive && one.Fit is Fit.Yes or Fit.ToVerify).Select(one => one.Service).OrderBy(one => one.Id, StringComparer.Ordinal)),
            Ids(near[true].Select(one => one.Service)),
            Ids(near[false].Select(one => one.Service)),
            Ids(open.Where(one => one.Fit == Fit.Apart).Select(one => one.Service)),
            Ids(open.Where(one => one.Fit == Fit.No && Criteria.Area(one.Service, query, Communes.Own).Fit != Fit.No).Select(one => one.Service)),
        ];
    }

    public static string Ids(IEnumerable<Service> services) => string.Join(' ', services.Select(service => service.Id));

    private static double? Away(Service service, SearchQuery query) => query.From is not { } from ? null
        : service.Places.Select(place => place.Location?.Position).OfType<Position>().Select(position => (double?)position.KilometresTo(from.Point)).Min();
}
