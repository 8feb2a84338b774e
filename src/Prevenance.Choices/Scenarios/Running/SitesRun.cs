using Prevenance.Territory;
using Prevenance.Territory.Access;
using Prevenance.Territory.Imports;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>Opens and closes sites in the imported territory.</summary>
internal static class SitesRun
{
    /// <exception cref="RefusalException">The territory was not imported, or has no such IRIS or site.</exception>
    public static SitesEffect? Of(SitesChange? change, Func<TerritoryData> open)
    {
        if (change is null)
            return null;
        var data = open();
        var (figure, (sites, _)) = (data.Figure(SitesEffect.Counted), data.Sites(SourceKinds.FranceServices));
        if (change.Closed.FirstOrDefault(id => sites.All(site => site.Id != id)) is { } unknown)
            throw Unknown(unknown, "close", sites.Select(site => site.Id));
        List<ServiceSite> kept = [.. sites.Where(site => !change.Closed.Contains(site.Id))];
        List<(AddedSite Added, ServiceSite Site)> added = [.. change.Added.Select(site => (site, Opened(site, data)))];
        // Days on which the same sites are open are one and the same.
        var deserts = new Dictionary<string, Desert>(StringComparer.Ordinal);
        return new SitesEffect(
            figure.Name, figure.Source,
            Without(sites), After(_ => true), SitesEffect.Days.ToDictionary(day => day, day => After(site => site.Days.Contains(day))),
            sites.Count, kept.Count + added.Count);

        Desert After(Func<AddedSite, bool> isOpen)
        {
            List<ServiceSite> open = [.. added.Where(one => isOpen(one.Added)).Select(one => one.Site)];
            var key = string.Join(' ', open.Select(site => site.Id));
            return deserts.TryGetValue(key, out var known) ? known : deserts[key] = Without([.. kept, .. open]);
        }

        Desert Without(IReadOnlyList<ServiceSite> open) => FigureAccess.Of(data, figure, open).Desert(SitesEffect.Minutes);
    }

    /// <summary>Nobody said how many hours a day it is open: it is an answer, and offers nothing that can be shared out.</summary>
    private static ServiceSite Opened(AddedSite site, TerritoryData data)
    {
        var iris = data.Areas.FirstOrDefault(area => area.Code == site.Iris) ?? throw Unknown(site.Iris, "code_iris", data.Areas.Select(area => area.Code));
        return new ServiceSite($"scenario-{site.Iris}", site.Iris, [], iris.Commune, iris.Middle, WeeklyHours: null);
    }

    private static RefusalException Unknown(string code, string key, IEnumerable<string> known)
    {
        var near = NearestName.Find(code, known);
        return new RefusalException(key, new Text(
            $"« {code} » n’est pas dans le territoire importé{(near is null ? "" : $" ({near} ?)")}", $"'{code}' is not in the imported territory{(near is null ? "" : $" ({near}?)")}"));
    }
}
