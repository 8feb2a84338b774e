using Prevenance.Territory.Access;
using Prevenance.Territory.Outreach;

namespace Prevenance.Territory.Tests.Outreach;

public class FieldOfChoiceTests
{
    /// <summary>Five areas on a line at 0, 1, 2, 10 and 11; each may have a site.</summary>
    private static readonly double[] Line = [0, 1, 2, 10, 11];

    private static SiteProblem OnTheLine(int sites, params double[] demand) => new(demand, TravelTimes.Of(5, 5, (one, other) => Math.Abs(Line[one] - Line[other])), sites);

    /// <summary>One at 1 and one at 10: 1 + 0 + 1 + 0 + 1.</summary>
    [Fact]
    public void The_shortest_ways_are_found_and_known_to_be_so()
    {
        var choice = Choice(FieldOfChoice.Of(OnTheLine(2, 1, 1, 1, 1, 1), 1), "least-time");
        Assert.Equal((3.0, 3.0, 0.0), (choice.Plan.TotalWay, choice.Bound, choice.AtMostFromBest!.Value));
    }

    /// <summary>A hundred live at 0 and a hundred at 2: within reach of 0.5 two sites reach 200; the shortest ways leave those at 10 and 11 far.</summary>
    [Fact]
    public void Most_reached_and_worst_served_first_are_other_answers()
    {
        var choices = FieldOfChoice.Of(OnTheLine(2, 100, 1, 100, 1, 1), 0.5);
        Assert.Equal([0, 2], Choice(choices, "most-reached").Plan.Sites);
        Assert.Equal((200.0, 200.0), (Choice(choices, "most-reached").Sought, Choice(choices, "most-reached").Bound));
        Assert.Equal((1.0, 1.0), (Choice(choices, "worst-first").Sought, Choice(choices, "worst-first").Bound));
    }

    [Fact]
    public void The_sites_of_today_stand_among_the_answers_with_who_gains_and_who_loses()
    {
        var problem = OnTheLine(2, 1, 1, 1, 1, 1);
        var choices = FieldOfChoice.Of(problem, 1, today: [0, 2]);
        var (today, shortest) = (Choice(choices, "today").Plan, Choice(choices, "least-time").Plan);
        Assert.Equal(18, today.TotalWay);
        // At 1, 10 and 11 ways get shorter; at 0 and 2 they get longer.
        Assert.Equal((3.0, 2.0), shortest.Against(today, problem.Demand));
        Assert.InRange(Choice(choices, "fewest-changes").Plan.ChangesFrom(today), 1, 2);
        Assert.Null(Choice(choices, "today").AtMostFromBest);
    }

    [Fact]
    public void Other_places_almost_as_near_differ_by_two_at_least()
    {
        var choices = FieldOfChoice.Of(OnTheLine(3, 1, 1, 1, 1, 1), 1);
        Assert.True(Choice(choices, "other-near-best").Plan.ChangesFrom(Choice(choices, "least-time").Plan) >= 2);
    }

    /// <summary>Every choice of sites is tried: what is found is the best, and the bound is not above it.</summary>
    [Fact]
    public void Small_problems_are_solved_as_by_trying_all()
    {
        var chance = new Random(11);
        for (var round = 0; round < 30; round++)
        {
            double[] demand = [.. Enumerable.Range(0, 12).Select(_ => (double)chance.Next(1, 40))];
            (double X, double Y)[] places = [.. demand.Select(_ => (chance.NextDouble() * 100, chance.NextDouble() * 100))];
            var problem = new SiteProblem(demand, TravelTimes.Of(12, 9, (area, place) => Math.Round(Math.Sqrt(Math.Pow(places[area].X - places[place].X, 2) + Math.Pow(places[area].Y - places[place].Y, 2)))), 3);
            var all = (from a in Enumerable.Range(0, 9) from b in Enumerable.Range(0, 9) from c in Enumerable.Range(0, 9) where a < b && b < c select SitePlan.Of(problem, [a, b, c], 20)).ToList();
            var choices = FieldOfChoice.Of(problem, 20);
            Assert.Equal(all.Min(plan => plan.TotalWay), Choice(choices, "least-time").Sought!.Value, 1e-6);
            Assert.Equal(all.Max(plan => plan.WithinReach), Choice(choices, "most-reached").Sought!.Value, 1e-6);
            Assert.Equal(all.Min(plan => plan.FarthestWay), Choice(choices, "worst-first").Sought!.Value, 1e-6);
            Assert.True(Choice(choices, "least-time").Bound <= Choice(choices, "least-time").Sought + 1e-9);
            Assert.True(Choice(choices, "most-reached").Bound >= Choice(choices, "most-reached").Sought - 1e-9);
            Assert.True(Choice(choices, "worst-first").Bound <= Choice(choices, "worst-first").Sought + 1e-9);
        }
    }

    [Fact]
    public void More_sites_than_places_and_nobody_to_serve_are_refused()
    {
        Assert.Contains("expected 1 to 5 sites", Assert.Throws<RefusalException>(() => FieldOfChoice.Of(OnTheLine(6, 1, 1, 1, 1, 1), 1)).Message, StringComparison.Ordinal);
        Assert.Contains("nobody to serve", Assert.Throws<RefusalException>(() => FieldOfChoice.Of(OnTheLine(1, 0, 0, 0, 0, 0), 1)).Message, StringComparison.Ordinal);
    }

    private static SiteChoice Choice(IEnumerable<SiteChoice> choices, string key) => choices.Single(choice => choice.Key == key);
}
