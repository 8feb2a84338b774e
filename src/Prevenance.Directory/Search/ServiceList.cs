using Prevenance.Directories.Publishing;
using Prevenance.Geography;

namespace Prevenance.Directories.Search;

/// <summary>Services that are all in memory, such as those of a file, and what is found among them.</summary>
public sealed class ServiceList
{
    private readonly Dictionary<string, Service> views;
    private readonly ServiceIndex index;
    private readonly Communes communes;

    /// <param name="all">The services.</param>
    /// <param name="communes">The communes of the territory that is served.</param>
    public ServiceList(IEnumerable<Service> all, Communes communes)
    {
        this.communes = communes;
        views = all.ToDictionary(service => service.Id, PublicView.Of, StringComparer.Ordinal);
        index = new ServiceIndex(views.Select(view => (view.Key, view.Value)), communes);
    }

    /// <summary>All that is found on a day, all of which is to come.</summary>
    public SearchResults Find(SearchQuery query, DateOnly day) => Find(query, day.ToDateTime(TimeOnly.MinValue), SearchPage.Whole);

    /// <summary>A page of what is found at a moment, by the clock of the place.</summary>
    public SearchResults Find(SearchQuery query, DateTime now, SearchPage page) => index.Find(query, now, page).Read(views, now, communes);
}
