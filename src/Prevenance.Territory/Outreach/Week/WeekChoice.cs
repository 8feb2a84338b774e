namespace Prevenance.Territory.Outreach.Week;

/// <summary>One week among others. None is recommended.</summary>
/// <param name="Key">Its name for programs.</param>
/// <param name="Label">What it looks for first.</param>
/// <param name="Plan">The week, and whom it meets.</param>
/// <param name="Bound">What no week can cost less than; nothing for a week that was given.</param>
public sealed record WeekChoice(string Key, Text Label, WeekPlan Plan, double? Bound = null)
{
    /// <summary>How near today's a week that changes little must come to the best that was found: within a twentieth of those it meets.</summary>
    private const double NearBest = 0.05;

    /// <summary>The weeks side by side, that of today among them.</summary>
    /// <param name="problem">Areas, places and teams.</param>
    /// <param name="today">The weekdays of each place today; nothing where nobody said.</param>
    /// <exception cref="RefusalException">The week of today has more visits than teams make, or there is nobody to meet.</exception>
    public static (IReadOnlyList<WeekChoice> Choices, bool IsWhole) All(WeekProblem problem, IReadOnlyList<IReadOnlyList<int>>? today = null)
    {
        Check(problem, today);
        var search = new WeekSearch(problem);
        var best = search.Best();
        var bound = Meetings.Of(problem, [.. best.Select(_ => problem.Days * problem.Slots)], problem.Visits * problem.Slots).Cost;
        var choices = new List<WeekChoice>();
        if (today is not null)
            choices.Add(new("today", new("aujourd’hui", "today"), PlanOf(problem, [.. today.Select(days => days.Count)], today, today)));
        choices.Add(new("most-met", new("le plus de personnes reçues, puis les chemins les plus courts", "most people met, then the shortest ways"), PlanOf(problem, best, null, today), bound));
        if (today is not null)
        {
            int[] visits = [.. today.Select(days => days.Count)];
            var least = search.CostOf(best);
            search.Improve(visits, least + (NearBest * Math.Max(0, search.CostOf(visits) - least)));
            choices.Add(new("fewest-changes", new("peu de changements : d’aujourd’hui, un déplacement après l’autre, jusqu’au vingtième de l’écart", "few changes: from today, one move after the other, to within a twentieth of the gap"), PlanOf(problem, visits, null, today)));
        }
        return (choices, search.IsWhole);
    }

    private static WeekPlan PlanOf(WeekProblem problem, int[] visits, IReadOnlyList<IReadOnlyList<int>>? days, IReadOnlyList<IReadOnlyList<int>>? today)
    {
        var meetings = Meetings.Of(problem, [.. visits.Select(count => count * problem.Slots)]);
        return new WeekPlan(days ?? Weekdays.Of(problem, visits, today), meetings.Met, meetings.Served, meetings.Served > 0 ? meetings.Way / meetings.Served : null, meetings.Cost);
    }

    private static void Check(WeekProblem problem, IReadOnlyList<IReadOnlyList<int>>? today)
    {
        if (problem.Demand.Sum() == 0 || problem.Minutes.Destinations == 0)
            throw new RefusalException(new Text("personne à recevoir, ou aucun lieu", "nobody to meet, or no place"));
        if (today is not null && Enumerable.Range(0, problem.Days).Any(day => today.Count(days => days.Contains(day)) > problem.Teams))
            throw new RefusalException(Text.Of($"aujourd’hui demande un jour plus que {problem.Teams} équipes", $"today asks for more than {problem.Teams} teams on a day"));
    }
}
