using Prevenance.Geography;

namespace Prevenance.Directories.Search.Matching;

/// <summary>What an index found: identifiers by list, to be read as cards.</summary>
/// <param name="query">What was looked for.</param>
/// <param name="lists">Of each list, what its page shows and how many there are.</param>
internal sealed class Matches(SearchQuery query, Dictionary<MatchList, (IReadOnlyList<string> Ids, int Count)> lists)
{
    /// <summary>The services that the page shows.</summary>
    public IReadOnlyList<string> Ids => [.. lists.Values.SelectMany(list => list.Ids)];

    /// <summary>The page, once its cards are read; one that was taken away meanwhile is left out.</summary>
    /// <param name="views">As everybody may read them, under their own identifiers.</param>
    /// <param name="now">The moment at which it is read, by the clock of the place.</param>
    /// <param name="communes">Those of the territory that is served.</param>
    public SearchResults Read(IReadOnlyDictionary<string, Service> views, DateTime now, Communes communes)
    {
        var results = new SearchResults
        {
            Sheltered = List(MatchList.Sheltered),
            Listed = List(MatchList.Listed),
            Further = List(MatchList.Further),
            Apart = List(MatchList.Apart),
            Closed = List(MatchList.Closed),
            WaysOn = [],
        };
        return results with { WaysOn = Search.WaysOn.Of(results, query) };

        FoundList List(MatchList list) => new([.. lists[list].Ids.Where(views.ContainsKey).Select(id => Found(views[id], now, communes))], lists[list].Count);
    }

    private Found Found(Service service, DateTime now, Communes communes)
    {
        var (fit, notes, audience) = Criteria.Of(service, query, now, communes);
        return new Found(service, fit, [.. CardNotes.Of(service, DateOnly.FromDateTime(now)), .. notes], audience, query.From is { } from ? Nearest(service, from.Point) : null) { Opening = WhenOpen.StateOf(service, query, now) };
    }

    private static double? Nearest(Service service, Position point) =>
        service.Places.Select(place => place.Location?.Position).OfType<Position>().Select(position => (double?)position.KilometresTo(point)).Min();
}

/// <summary>The lists of a search.</summary>
internal enum MatchList
{
    Sheltered,
    Listed,
    Further,
    Apart,
    Closed,
}
