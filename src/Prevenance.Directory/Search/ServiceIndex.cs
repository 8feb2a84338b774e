using System.Runtime.InteropServices;
using Prevenance.Directories.Search.Matching;
using Prevenance.Directories.Search.Typed;
using Prevenance.Geography;

namespace Prevenance.Directories.Search;

/// <summary>What decides and orders of each service, in memory and without the services: a search gives identifiers, whose cards are read elsewhere.</summary>
internal sealed class ServiceIndex
{
    private readonly List<string> ids = [];
    private readonly WordIndex words;
    private readonly Dictionary<string, List<int>> byTheme = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> sheltered = [];
    private readonly Ranks hidden;
    private readonly IReadOnlyList<Facet<Fit>> criteria;
    private readonly Points points = new();
    private readonly Facet<bool> held = new(service => (service.Capacity, service.Closure), (service, _, now) => IsHeld(service, DateOnly.FromDateTime(now)));
    private readonly Facet<bool> unsure = new(service => service.Accessibility.Wheelchair is null, (service, query, _) => query.Wheelchair && service.Accessibility.Wheelchair is null);
    private readonly Facet<bool> stale = new(service => (service.Freshness.Updated, service.Freshness.Verified), (service, _, now) => service.Freshness.ComesLaterOn(DateOnly.FromDateTime(now)));
    private readonly int[] nameRanks;

    /// <summary>Of those that are one service told by several sources, which one.</summary>
    private readonly Dictionary<int, string> ones;

    /// <param name="all">The services as everybody may read them, under their own identifiers.</param>
    /// <param name="communes">The communes of the territory that is served.</param>
    /// <param name="together">Those that a human said to be one service, each with what names it; none where it is not said.</param>
    public ServiceIndex(IEnumerable<(string Id, Service View)> all, Communes communes, IReadOnlyDictionary<string, string>? together = null)
    {
        criteria = Criteria.Facets(communes);
        var names = new List<string>();
        words = new WordIndex(all.Select(one => TakeIn(one.Id, one.View, names)));
        ones = together is not { Count: > 0 } ? [] : ids.Index().Where(one => together.ContainsKey(one.Item)).ToDictionary(one => one.Index, one => together[one.Item]);
        hidden = new Ranks(ids.Count);
        hidden.Add([.. sheltered.Keys]);
        nameRanks = new int[ids.Count];
        foreach (var (place, rank) in Enumerable.Range(0, ids.Count).OrderBy(rank => names[rank], StringComparer.Ordinal).ThenBy(rank => ids[rank], StringComparer.Ordinal).Index())
            nameRanks[rank] = place;
    }

    /// <summary>What is found at a moment, by list.</summary>
    public Matches Find(SearchQuery query, DateTime now, SearchPage page)
    {
        var lists = Enum.GetValues<MatchList>().Select(list => new Best(page.Of(list).Most)).ToArray();
        var readings = criteria.Select(criterion => criterion.Read(query, now)).ToArray();
        var (area, hours, isHeld, isUnsure, isStale) = (readings[^1], readings[^2], held.Read(query, now), unsure.Read(query, now), stale.Read(query, now));
        var deciding = readings.Where(reading => reading.Values.Any(fit => fit != Fit.Yes)).ToArray();
        var (from, within) = (query.From is { } origin ? Points.On(origin.Point) : default, query.Within is { } most ? Points.ChordSquared(most) : double.PositiveInfinity);
        var hiding = new List<(string Shown, int Rank)>();
        var first = new Dictionary<string, (MatchList List, Ranked Ranked)>(StringComparer.Ordinal);
        foreach (var rank in About(query.What).InOrder())
        {
            var fit = Fit.Yes;
            foreach (var reading in deciding)
                fit = reading[rank] > fit ? reading[rank] : fit;
            if (hidden.Holds(rank))
            {
                if (fit is Fit.Yes or Fit.ToVerify)
                    hiding.Add((sheltered[rank], rank));
                continue;
            }
            if (fit == Fit.No && area[rank] == Fit.No)
                continue;
            var chord = query.From is null ? double.PositiveInfinity : points.ChordSquared(rank, from);
            var list = fit switch
            {
                Fit.No => MatchList.Closed,
                Fit.Apart => MatchList.Apart,
                _ => query.Within is null || chord <= within && !double.IsInfinity(chord) ? MatchList.Listed : MatchList.Further,
            };
            var ranked = new Ranked(rank, Ranked.GroupOf(isHeld[rank], isUnsure[rank] || hours[rank] == Fit.ToVerify, isStale[rank]), chord, nameRanks[rank]);
            if (!ones.TryGetValue(rank, out var one))
                lists[(int)list].Add(ranked);
            else if (!first.TryGetValue(one, out var best) || list < best.List || (list == best.List && ranked.CompareTo(best.Ranked) < 0))
                first[one] = (list, ranked);
        }
        // Of one service told several times, the card that answers best stands for the others.
        foreach (var (list, ranked) in first.Values)
            lists[(int)list].Add(ranked);
        // No word of where they are orders them: by what stands in the place of their identifiers.
        foreach (var (place, (_, rank)) in hiding.OrderBy(one => one.Shown, StringComparer.Ordinal).Index())
            lists[(int)MatchList.Sheltered].Add(new Ranked(rank, 0, 0, place));
        return new Matches(query, Enum.GetValues<MatchList>().ToDictionary(list => list, list => ((IReadOnlyList<string>)[.. lists[(int)list].InOrder(page.Of(list).Skipped).Select(rank => ids[rank])], lists[(int)list].Count)));
    }

    private static bool IsHeld(Service service, DateOnly day) => service.Capacity?.On(day) == Room.OnHold || service.Closure?.Includes(day) == true;

    /// <summary>Takes in a service; gives its words.</summary>
    private IReadOnlyList<string> TakeIn(string id, Service view, List<string> names)
    {
        var rank = ids.Count;
        ids.Add(id);
        names.Add(view.Name);
        foreach (var theme in view.Themes.Distinct())
        {
            if (!byTheme.TryGetValue(theme, out var ranks))
                byTheme[theme] = ranks = [];
            ranks.Add(rank);
        }
        if (view.IsSensitive)
            sheltered[rank] = view.Id;
        foreach (var criterion in criteria)
            criterion.Add(view);
        foreach (var order in (Facet<bool>[])[held, unsure, stale])
            order.Add(view);
        points.Add(view.Places.Select(place => place.Location?.Position).OfType<Position>());
        return Words.Telling($"{view.Name} {view.Description}");
    }

    /// <summary>Those that are about all the words; where none is, those that are about any.</summary>
    private Ranks About(IReadOnlyList<string> what)
    {
        if (what.Count == 0)
            return Ranks.All(ids.Count);
        var parts = Needs.Read(what).Select(part => Holders(part.Themes, part.Word)).ToList();
        var all = Ranks.All(ids.Count);
        foreach (var part in parts)
            all.KeepThoseOf(part);
        if (all.Any)
            return all;
        var any = new Ranks(ids.Count);
        foreach (var part in parts)
            any.Add(part);
        return any;
    }

    private Ranks Holders(IReadOnlyList<string> themes, string typed)
    {
        var texts = Ranks.All(ids.Count);
        foreach (var word in typed.Split(' '))
        {
            var holders = new Ranks(ids.Count);
            words.Find(word, holders);
            texts.KeepThoseOf(holders);
        }
        foreach (var (theme, ranks) in byTheme.Where(pair => themes.Any(theme => pair.Key == theme || pair.Key.StartsWith(theme + "--", StringComparison.Ordinal))))
            texts.Add(CollectionsMarshal.AsSpan(ranks));
        return texts;
    }
}
