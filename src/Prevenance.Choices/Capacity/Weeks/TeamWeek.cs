using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Rights;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Capacity.Weeks;

/// <summary>A team's week as it is, and as it would be with time kept for early contacts: two futures on the same weeks, and neither is preferred.</summary>
/// <param name="Team">The team.</param>
/// <param name="Today">Without time kept.</param>
/// <param name="Protected">With it; nothing where the team says nothing of prevention.</param>
/// <param name="WaitDifference">By how many weeks the wait differs, on the same weeks: its band is narrower than the difference of the two bands.</param>
/// <param name="BreakEven">Hours that a crisis is to cost for the time kept to come back, were crises halved; nothing where it never does.</param>
/// <param name="BreakEvenAsSaid">The same with what the team says of the effect, where the time comes back in some way of things; nothing where it never does.</param>
/// <param name="NeverComesBack">The share of the ways of things in which, with what the team says of the effect, the time never comes back whatever a crisis costs.</param>
public sealed record TeamWeek(Team Team, Future Today, Future? Protected, Interval? WaitDifference, Interval? BreakEven, Interval? BreakEvenAsSaid, double NeverComesBack)
{
    /// <summary>How many ways of things are tried.</summary>
    public const int UsualRuns = 200;

    /// <summary>How many weeks ahead.</summary>
    public const int UsualWeeks = 26;

    private const double Halved = 0.5;
    internal const double WeeksInAMonth = 365.25 / 12 / 7;

    /// <param name="team">The team.</param>
    /// <param name="seed">The same seed gives the same weeks.</param>
    /// <param name="runs">How many ways of things.</param>
    /// <param name="weeks">How many weeks ahead.</param>
    public static TeamWeek Of(Team team, int seed, int runs = UsualRuns, int weeks = UsualWeeks)
    {
        // Each way depends on its own place alone: however many are worked out at once, they come out the same.
        var teams = Enumerable.Range(0, runs).AsParallel().AsOrdered().Select(rank => new TeamDraw(team, new Draw(seed, rank))).ToList();
        var today = Runs(isProtected: false);
        if (team.Prevention is null)
            return new TeamWeek(team, FutureOf(team, teams, today), null, null, null, null, 0);
        var kept = Runs(isProtected: true);
        var asSaid = teams.Select(one => BreakEvenOf(one, one.HazardRatio)).ToList();
        return new TeamWeek(
            team, FutureOf(team, teams, today), FutureOf(team, teams, kept),
            Band.Of(today.Zip(kept, (before, after) => Difference(before.WaitWeeks, after.WaitWeeks))),
            Band.Of(teams.Select(one => BreakEvenOf(one, Halved))), Band.Of(asSaid), asSaid.Count(hours => hours is null) / (double)runs);

        List<WeeksRun> Runs(bool isProtected) =>
            [.. teams.Select((one, rank) => WeeksRun.Of(one, new Draw(seed, rank), isProtected, weeks, team.Appointments.Waiting, MonthsLost))];
    }

    /// <summary>What waiting costs for good: a right that starts with the claim loses each month, one that can be claimed back loses those beyond.</summary>
    private static double? MonthsLost(string key, double months)
    {
        var calendar = FrenchLaw.System.Rights.First(right => right.Key == key).Calendar;
        return calendar switch
        {
            { Claim.IsAutomatic: true } => 0,
            { BackClaim.Months: var back } => Math.Max(0, months - back),
            { Starts.Rule: StartRule.MonthOfClaim or StartRule.MonthAfterClaim } => months,
            _ => null,
        };
    }

    private static double? Difference(double before, double after) => double.IsInfinity(before) || double.IsInfinity(after) ? null : after - before;

    private static double? BreakEvenOf(TeamDraw team, double hazardRatio)
    {
        var contacts = team.Protected * team.Hours * WeeksInAMonth / team.HoursPerContact;
        var contact = team.Fragile > 0 ? contacts / team.Fragile : 0;
        return new Prevention(team.Crisis, team.Recovery, contact, hazardRatio).BreakEven(team.HoursPerContact);
    }

    private static Future FutureOf(Team team, List<TeamDraw> teams, List<WeeksRun> runs) => new(
        new Dictionary<string, Interval>
        {
            ["emergencies"] = Of(runs.Select(run => run.CounterHours)),
            ["appointments"] = Of(runs.Select(run => run.AppointmentHours)),
            ["prevention"] = Of(runs.Select(run => run.PreventionHours)),
            ["writing"] = Of(teams.Select(one => one.Writing)),
            ["travel"] = Of(teams.Select(one => one.Travel)),
            ["collective"] = Of(teams.Select(one => one.Collective)),
        },
        Of(runs.Select(run => run.WaitWeeks)),
        Of(runs.Select(run => run.Waiting)),
        Of(teams.Select(one => one.LeftShare)),
        team.Rights.Index().ToDictionary(right => right.Item.Right, right => Band.Of(runs.Select(run => run.LostEuros[right.Index]))));

    private static Interval Of(IEnumerable<double> values) => Band.Of(values.Select(value => (double?)value))!.Value;
}
