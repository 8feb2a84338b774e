using Prevenance.Geography;
using Prevenance.Territory.Access.Timetables;
using Prevenance.Territory.Timetables;

namespace Prevenance.Territory.Tests.Access.Timetables;

/// <summary>On small networks drawn at random, whose trips overtake one another, go round, and leave some stops without getting on or off.</summary>
public class RoundSearchProperties
{
    private const int Patience = 90 * 60;

    [Fact]
    public void It_finds_what_a_plain_search_over_all_events_finds() => OnManyNetworks((arrivals, departures, plain) =>
        Assert.Equal(departures.Select(plain), arrivals));

    [Fact]
    public void Nobody_arrives_before_leaving_nor_earlier_for_leaving_later() => OnManyNetworks((arrivals, departures, _) =>
    {
        Assert.All(arrivals.Zip(departures), way => Assert.True(way.First is null || (way.First >= way.Second && way.First <= way.Second + Patience)));
        Assert.All(arrivals.Zip(arrivals.Skip(1)), pair => Assert.True(pair.First is null || pair.Second is null || pair.First <= pair.Second));
    });

    private static void OnManyNetworks(Action<IReadOnlyList<int?>, IReadOnlyList<int>, Func<int, int?>> hold)
    {
        var ridden = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var chance = new Random(seed);
            var feed = Draw(chance);
            var ways = new WaysToStops(feed, new NearStops([.. feed.Stops.Select(stop => stop.Position)]), chance.Next(2) == 0 ? Walk.LeastDetour : Walk.MostDetour);
            var (from, to) = (Near(feed, chance), Near(feed, chance));
            var (origin, ends) = (new TransitOrigin(ways.Around(from), ways.Seconds(from.MetresTo(to))), ways.Around(to));
            int[] departures = [.. Enumerable.Range(0, 7).Select(rank => (9 * 3600) + (rank * 600))];
            var day = DayTimetable.Of(feed, InventedNetwork.Monday, departures[0], departures[^1] + Patience);
            var arrivals = new RoundSearch(day, ways, ends).Arrivals(origin, departures, Patience);
            hold(arrivals, departures, departure => new PlainSearch(feed, ways, ends).Arrival(origin, departure, Patience));
            ridden += arrivals.Zip(departures).Count(way => way.First - way.Second < origin.OnFoot);
        }
        // Were all ways on foot, nothing would be held.
        Assert.InRange(ridden, 700, 400 * 7);
    }

    /// <summary>A place within some eight hundred metres of a stop.</summary>
    private static Position Near(TransitFeed feed, Random chance) => feed.Stops[chance.Next(feed.Stops.Count)].Position is var stop ? stop with { Longitude = stop.Longitude + ((chance.NextDouble() - 0.5) * 0.02) } : default;

    private static TransitFeed Draw(Random chance)
    {
        var feed = InventedNetwork.Feed([.. Enumerable.Range(0, chance.Next(3, 9)).Select(_ => chance.NextDouble() * 8)]);
        int[][] lines = [.. Enumerable.Range(0, chance.Next(1, 5)).Select(_ => Enumerable.Range(0, chance.Next(3, 8)).Select(_ => chance.Next(feed.Stops.Count)).ToArray())];
        return feed with
        {
            Trips = [.. Enumerable.Range(0, chance.Next(10, 60)).Select(_ => new TransitTrip("A", 0, Run(chance, lines[chance.Next(lines.Length)])))],
            Changes = [.. Enumerable.Range(0, chance.Next(3)).Select(_ => new StopChange(chance.Next(feed.Stops.Count), chance.Next(feed.Stops.Count), chance.Next(3) == 0 ? null : chance.Next(600)))],
        };
    }

    private static List<StopCall> Run(Random chance, int[] stops)
    {
        var (calls, time) = (new List<StopCall>(), (9 * 3600) + chance.Next(9000));
        foreach (var stop in stops)
        {
            var (arrives, leaves) = (time + chance.Next(600), time + 600 + (chance.Next(2) * 60));
            calls.Add(new StopCall(stop, arrives, Math.Max(arrives, leaves - 540), chance.Next(10) > 0, chance.Next(10) > 0));
            time = calls[^1].Leaves;
        }
        return calls;
    }
}
