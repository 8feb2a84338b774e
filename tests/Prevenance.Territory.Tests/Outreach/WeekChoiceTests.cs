using Prevenance.Territory.Access;
using Prevenance.Territory.Outreach.Week;

namespace Prevenance.Territory.Tests.Outreach;

public class WeekChoiceTests
{
    /// <summary>One team, two days, ten people a day; three areas of 10, 6 and 4, three places. The third area is out of reach of the first place.</summary>
    private static readonly WeekProblem Small = Problem([10, 6, 4], [[5, 30, 40], [15, 5, 20], [50, 10, 5]], reach: 25, slots: 10, teams: 1, days: 2);

    /// <summary>The first area at the first place (50 minutes in all), the others at the second (30 + 40): 120 for 20 people.</summary>
    [Fact]
    public void Most_people_are_met_with_the_shortest_ways()
    {
        var week = Choice(Small, "most-met");
        Assert.Equal([0, 1], week.Plan.Places);
        Assert.Equal((20, 6.0), (week.Plan.Served, week.Plan.MeanMinutes!.Value));
        Assert.Equal(10, week.Plan.MetOf(0));
    }

    /// <summary>Where one who is not met counts for 8 minutes, nobody is asked to go further than that.</summary>
    [Fact]
    public void A_way_that_costs_more_than_not_being_met_is_not_asked()
    {
        var week = Choice(Small with { Unmet = 8 }, "most-met");
        Assert.Equal(16, week.Plan.Served);
        Assert.Equal(80 + (4 * 8), week.Plan.Cost);
    }

    [Fact]
    public void Weekdays_hold_no_more_visits_than_teams_and_no_place_twice()
    {
        var problem = Problem([30, 30, 30], [[1, 9, 9], [9, 1, 9], [9, 9, 1]], reach: 10, slots: 10, teams: 2, days: 4);
        var plan = Choice(problem, "most-met").Plan;
        Assert.Equal(80, plan.Served);
        Assert.All(Enumerable.Range(0, 4), day => Assert.InRange(plan.Days.Count(days => days.Contains(day)), 0, 2));
        Assert.All(plan.Days, days => Assert.Equal(days.Distinct(), days));
    }

    [Fact]
    public void The_week_of_today_stands_among_the_answers_and_its_days_stay_where_they_can()
    {
        IReadOnlyList<IReadOnlyList<int>> today = [[1], [], [0]];
        var choices = WeekChoice.All(Small, today).Choices;
        Assert.Equal(["today", "most-met", "fewest-changes"], choices.Select(choice => choice.Key));
        Assert.Equal(today, choices[0].Plan.Days);
        Assert.Equal([1], choices[1].Plan.Days[0]);
        Assert.Equal(1, choices[1].Plan.ChangesFrom(choices[0].Plan));
    }

    /// <summary>Today one day of two is used: the other is one more visit, not a move.</summary>
    [Fact]
    public void A_day_that_teams_have_left_is_used_before_places_change()
    {
        var few = WeekChoice.All(Small, [[0], [], []]).Choices.Single(choice => choice.Key == "fewest-changes").Plan;
        Assert.Equal((20, 1), (few.Served, few.Days[0].Count));
    }

    /// <summary>All ways of sharing visits out, each with whom it can meet by trying all: what is found is the best of them, and the bound is not above it.</summary>
    [Fact]
    public void Small_weeks_are_the_best_of_all()
    {
        var chance = new Random(2);
        for (var round = 0; round < 20; round++)
        {
            int[] demand = [.. Enumerable.Range(0, 3).Select(_ => chance.Next(1, 4))];
            double[][] minutes = [.. demand.Select(_ => Enumerable.Range(0, 3).Select(_ => (double)chance.Next(1, 30)).ToArray())];
            var problem = Problem(demand, minutes, reach: 22, slots: 2, teams: 1, days: 2) with { Unmet = 25 };
            var week = Choice(problem, "most-met");
            Assert.Equal(ByTrial(demand, minutes), week.Plan.Cost, 1e-9);
            Assert.True(week.Bound <= week.Plan.Cost + 1e-9);
        }
    }

    /// <summary>Too many ways to try: what is found by moving visits comes near to what no week can do better than.</summary>
    [Fact]
    public void Large_weeks_come_near_to_the_bound()
    {
        var chance = new Random(4);
        (double X, double Y)[] at = [.. Enumerable.Range(0, 16).Select(_ => (chance.NextDouble() * 40, chance.NextDouble() * 40))];
        var problem = new WeekProblem([.. at.Select(_ => chance.Next(1, 15))], TravelTimes.Of(16, 12, (area, place) => Math.Sqrt(Math.Pow(at[area].X - at[place].X, 2) + Math.Pow(at[area].Y - at[place].Y, 2))), 25, 8, 2, 5);
        var week = Choice(problem, "most-met");
        Assert.InRange(week.Plan.Cost, week.Bound!.Value, week.Bound.Value * 1.1);
    }

    [Fact]
    public void Nobody_to_meet_and_more_visits_today_than_teams_are_refused()
    {
        Assert.Throws<RefusalException>(() => WeekChoice.All(Small with { Demand = [0, 0, 0] }));
        Assert.Contains("more than 1 teams", Assert.Throws<RefusalException>(() => WeekChoice.All(Small, [[0], [0], []])).Message, StringComparison.Ordinal);
    }

    private static double ByTrial(int[] demand, double[][] minutes)
    {
        var best = double.PositiveInfinity;
        foreach (var (a, b) in from a in Enumerable.Range(0, 3) from b in Enumerable.Range(a, 3 - a) select (a, b))
        {
            int[] room = [0, 0, 0];
            room[a] += 2;
            room[b] += 2;
            best = Math.Min(best, Send([.. demand.SelectMany((count, area) => Enumerable.Repeat(area, count))], 0, room));
        }
        return best;

        double Send(int[] people, int next, int[] room)
        {
            if (next == people.Length)
                return 0;
            var least = 25 + Send(people, next + 1, room);
            for (var place = 0; place < 3; place++)
            {
                if (room[place] == 0 || minutes[people[next]][place] > 22)
                    continue;
                room[place]--;
                least = Math.Min(least, minutes[people[next]][place] + Send(people, next + 1, room));
                room[place]++;
            }
            return least;
        }
    }

    private static WeekChoice Choice(WeekProblem problem, string key) => WeekChoice.All(problem).Choices.Single(choice => choice.Key == key);

    private static WeekProblem Problem(int[] demand, double[][] minutes, double reach, int slots, int teams, int days) =>
        new(demand, TravelTimes.Of(demand.Length, minutes[0].Length, (area, place) => minutes[area][place]), reach, slots, teams, days);
}
