using Prevenance.Geography;
using Prevenance.Territory;
using Prevenance.Territory.Access;
using Prevenance.Territory.Imports;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>Opens and closes sites in the imported territory.</summary>
internal static class SitesRun
{
    private static readonly Text ClosesOne = new("écrire l’identifiant d’un lieu des sources importées", "write the identifier of a site of the imported sources");
    private static readonly Text OpensInOne = new("écrire le code à neuf chiffres d’un IRIS des sources importées", "write the nine digits of an IRIS of the imported sources");

    /// <exception cref="RefusalException">The territory was not imported, or has no such IRIS or site.</exception>
    public static SitesEffect? Of(Scenario scenario, Func<TerritoryData> open)
    {
        if (scenario.Sites is not { } change)
            return null;
        var (data, figure, sites) = scenario.Named("sites", () =>
        {
            var imported = open();
            return (imported, imported.Figure(SitesEffect.Counted), imported.Sites(SourceKinds.FranceServices).Sites);
        });
        foreach (var (rank, closed) in change.Closed.Index().Where(one => sites.All(site => site.Id != one.Item)))
            throw Unknown(scenario, $"sites/close/{rank}", closed, sites.Select(site => site.Id), ClosesOne);
        List<ServiceSite> kept = [.. sites.Where(site => !change.Closed.Contains(site.Id))];
        List<(AddedSite Added, ServiceSite Site)> added = [.. change.Added.Select((site, rank) => (site, Opened(site, IrisOf(scenario, rank, data))))];
        // Days on which the same sites are open are one and the same.
        var deserts = new Dictionary<string, Desert>(StringComparer.Ordinal);
        return new SitesEffect(
            figure.Name, figure.Source,
            Without(sites), After(_ => true), SitesEffect.Week.Where(day => SitesEffect.IsWorked(day) || change.Added.Any(site => site.Days.Contains(day))).ToDictionary(day => day, On),
            sites.Count, kept.Count + added.Count);

        Desert On(DayOfWeek day) => SitesEffect.IsWorked(day)
            ? After(site => site.Days.Contains(day))
            : After(site => site.Days.Contains(day)) with { Possible = Without(OpenOnes(site => site.Days.Contains(day))).Possible };

        List<ServiceSite> OpenOnes(Func<AddedSite, bool> isOpen) => [.. added.Where(one => isOpen(one.Added)).Select(one => one.Site)];

        Desert After(Func<AddedSite, bool> isOpen)
        {
            var open = OpenOnes(isOpen);
            var key = string.Join(' ', open.Select(site => site.Id));
            return deserts.TryGetValue(key, out var known) ? known : deserts[key] = Without([.. kept, .. open]);
        }

        Desert Without(IReadOnlyList<ServiceSite> open) => FigureAccess.Of(data, figure, open).Desert(SitesEffect.Minutes);
    }

    /// <summary>Nobody said how many hours a day it is open: it is an answer, and offers nothing that can be shared out.</summary>
    private static ServiceSite Opened(AddedSite site, Iris iris) => new($"scenario-{site.Iris}", site.Iris, [], iris.Commune, iris.Middle, WeeklyHours: null);

    private static Iris IrisOf(Scenario scenario, int rank, TerritoryData data)
    {
        var code = scenario.Sites!.Added[rank].Iris;
        return data.Areas.FirstOrDefault(area => area.Code == code)
            ?? throw Unknown(scenario, $"sites/add/{rank}/code_iris", code, data.Areas.Select(area => area.Code), OpensInOne);
    }

    private static RefusalException Unknown(Scenario scenario, string keys, string said, IEnumerable<string> known, Text expected)
    {
        var near = NearestName.Find(said, known);
        return scenario.Fault(keys, Text.Of(
            $"« {said} » n’est pas dans le territoire importé{(near is null ? "" : $" ({near} ?)")} : {expected}",
            $"'{said}' is not in the imported territory{(near is null ? "" : $" ({near}?)")}: {expected}"));
    }
}
