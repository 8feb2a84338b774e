using Prevenance.Geography;
using Prevenance.Territory.Access.Timetables;

namespace Prevenance.Territory.Tests.Access.Timetables;

public class NearStopsTests
{
    [Fact]
    public void It_finds_every_stop_that_is_near_and_no_other()
    {
        var chance = new Random(7);
        List<Position> stops = [.. Enumerable.Range(0, 500).Select(_ => Draw())];
        var near = new NearStops(stops);
        var found = 0;
        for (var times = 0; times < 200; times++)
        {
            var (place, radius) = (Draw(), 200 + (chance.NextDouble() * 1500));
            var expected = stops.Index().Where(stop => stop.Item.MetresTo(place) <= radius).Select(stop => (stop.Index, stop.Item.MetresTo(place))).ToList();
            Assert.Equal(expected, near.Around(place, radius).OrderBy(stop => stop.Stop));
            found += expected.Count;
        }
        Assert.True(found > 200);

        Position Draw() => new(45.7 + (chance.NextDouble() * 0.1), 4.8 + (chance.NextDouble() * 0.1));
    }
}
