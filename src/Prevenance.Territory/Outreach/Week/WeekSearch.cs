namespace Prevenance.Territory.Outreach.Week;

/// <summary>
/// Looks for how many days a team is at each place: all ways of sharing visits out are tried where they are few; else visits are moved one at a time,
/// from seeded starts, for as long as that does good and patience lasts.
/// </summary>
internal sealed class WeekSearch
{
    private const int MostTried = 5_000;
    private const int Starts = 8;
    private const int Seed = 20_261_128;

    private readonly WeekProblem problem;
    private readonly int places;
    private int patience = MostTried;

    public WeekSearch(WeekProblem problem) => (this.problem, places) = (problem, problem.Minutes.Destinations);

    /// <summary>Whether all was tried, or every start came to its end.</summary>
    public bool IsWhole => patience > 0;

    public double CostOf(IReadOnlyList<int> visits) => Meetings.Of(problem, [.. visits.Select(count => count * problem.Slots)]).Cost;

    /// <summary>The visits of each place, of least cost.</summary>
    public int[] Best()
    {
        if (WaysToShare() <= MostTried)
            return Shared(0, problem.Visits, new int[places]).MinBy(CostOf)!;
        var chance = new Random(Seed);
        var (best, least) = (new int[places], double.PositiveInfinity);
        for (var start = 0; start < Starts && patience > 0; start++)
        {
            var visits = start == 0 ? WhereMostLive() : Drawn(chance);
            var cost = Improve(visits);
            if (cost < least)
                (best, least) = (visits, cost);
        }
        return best;
    }

    /// <summary>Moves one visit at a time, the best of all moves each time.</summary>
    /// <param name="visits">Changed in place.</param>
    /// <param name="enough">A cost that is low enough to stop at.</param>
    public double Improve(int[] visits, double enough = double.NegativeInfinity)
    {
        var cost = CostOf(visits);
        while (cost > enough && patience > 0)
        {
            var (least, best) = (cost, ((int? From, int To)?)null);
            foreach (var move in Moves(visits))
            {
                Make(visits, move, 1);
                var moved = CostOf(visits);
                Make(visits, move, -1);
                if (moved < least)
                    (least, best) = (moved, move);
                if (--patience <= 0)
                    break;
            }
            if (best is not { } found)
                break;
            Make(visits, found, 1);
            cost = least;
        }
        return cost;
    }

    /// <summary>A visit from one place to another; or, where teams have days left, one more.</summary>
    private List<(int? From, int To)> Moves(int[] visits) =>
    [
        .. from other in Enumerable.Range(0, places)
           where visits[other] < problem.Days
           from one in Enumerable.Range(0, places).Where(one => visits[one] > 0 && one != other).Select(one => (int?)one).Concat(visits.Sum() < problem.Visits ? [null] : [])
           select (one, other),
    ];

    private static void Make(int[] visits, (int? From, int To) move, int times)
    {
        visits[move.To] += times;
        if (move.From is { } from)
            visits[from] -= times;
    }

    /// <summary>How many ways there are to share the visits out, no place having more than there are days; many stops counting.</summary>
    private long WaysToShare()
    {
        var ways = new long[problem.Visits + 1];
        ways[0] = 1;
        for (var place = 0; place < places; place++)
            ways = [.. Enumerable.Range(0, ways.Length).Select(sum => Math.Min(MostTried + 1L, Enumerable.Range(0, Math.Min(sum, problem.Days) + 1).Sum(days => ways[sum - days])))];
        return ways[^1];
    }

    private IEnumerable<int[]> Shared(int place, int left, int[] visits)
    {
        if (place == places - 1)
        {
            visits[place] = left;
            yield return [.. visits];
            yield break;
        }
        for (var count = Math.Max(0, left - ((places - 1 - place) * problem.Days)); count <= Math.Min(problem.Days, left); count++)
        {
            visits[place] = count;
            foreach (var shared in Shared(place + 1, left - count, visits))
                yield return shared;
        }
    }

    /// <summary>To the place that most people within reach have no visit for yet, one visit after the other.</summary>
    private int[] WhereMostLive()
    {
        var (visits, left) = (new int[places], problem.Demand.Select(count => (double)count).ToArray());
        for (var visit = 0; visit < problem.Visits; visit++)
        {
            var best = Enumerable.Range(0, places).Where(place => visits[place] < problem.Days).MaxBy(place => left.Where((_, area) => problem.Minutes[area, place] <= problem.Reach).Sum());
            visits[best]++;
            var room = (double)problem.Slots;
            foreach (var area in Enumerable.Range(0, left.Length).Where(area => problem.Minutes[area, best] <= problem.Reach).OrderBy(area => problem.Minutes[area, best]))
            {
                var met = Math.Min(room, left[area]);
                (left[area], room) = (left[area] - met, room - met);
            }
        }
        return visits;
    }

    private int[] Drawn(Random chance)
    {
        var visits = new int[places];
        for (var visit = 0; visit < problem.Visits;)
        {
            var place = chance.Next(places);
            if (visits[place] == problem.Days)
                continue;
            visits[place]++;
            visit++;
        }
        return visits;
    }
}
