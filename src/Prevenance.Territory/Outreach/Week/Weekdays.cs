namespace Prevenance.Territory.Outreach.Week;

/// <summary>Gives each visit its weekday: no more than the teams on one day, no place twice on one, and the weekdays of today where they can stay.</summary>
internal static class Weekdays
{
    /// <param name="problem">Teams and days.</param>
    /// <param name="visits">How many days a team is at each place: no more than there are, and in all no more than teams make.</param>
    /// <param name="today">The weekdays of today, by place; nothing where there are none.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Of(WeekProblem problem, IReadOnlyList<int> visits, IReadOnlyList<IReadOnlyList<int>>? today)
    {
        var (days, load) = (visits.Select(_ => new SortedSet<int>()).ToList(), new int[problem.Days]);
        foreach (var (place, kept) in (today ?? []).Index())
        {
            foreach (var day in kept.Take(visits[place]).Where(day => load[day] < problem.Teams))
                Take(place, day);
        }
        foreach (var place in Enumerable.Range(0, visits.Count).OrderByDescending(place => visits[place] - days[place].Count))
        {
            while (days[place].Count < visits[place])
            {
                var day = Enumerable.Range(0, problem.Days).Where(day => !days[place].Contains(day) && load[day] < problem.Teams).OrderBy(day => load[day]).FirstOrDefault(-1);
                if (day < 0)
                    return InTurn(problem, visits);
                Take(place, day);
            }
        }
        return [.. days.Select(one => (IReadOnlyList<int>)[.. one])];

        void Take(int place, int day)
        {
            if (days[place].Add(day))
                load[day]++;
        }
    }

    /// <summary>One visit after the other, one day after the other: it always fits, since no place has more visits than there are days.</summary>
    private static IReadOnlyList<IReadOnlyList<int>> InTurn(WeekProblem problem, IReadOnlyList<int> visits)
    {
        var next = 0;
        return [.. visits.Select(count => (IReadOnlyList<int>)[.. Enumerable.Range(0, count).Select(_ => next++ % problem.Days).Order()])];
    }
}
