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
        IReadOnlyList<ServiceSite> after = [.. sites.Where(site => !change.Closed.Contains(site.Id)), .. change.Added.Select(site => Opened(site, data))];
        return new SitesEffect(
            figure.Name, figure.Source,
            FigureAccess.Of(data, figure, sites).Desert(SitesEffect.Minutes), FigureAccess.Of(data, figure, after).Desert(SitesEffect.Minutes),
            sites.Count, after.Count);
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
