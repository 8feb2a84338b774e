namespace Prevenance.Choices.Capacity.Weeks;

/// <summary>One way in which the weeks to come may go, with some of the team's hours kept for early contacts or none.</summary>
/// <param name="CounterHours">Hours with people at the counter, in a week.</param>
/// <param name="AppointmentHours">Hours of appointments.</param>
/// <param name="PreventionHours">Hours of early contacts.</param>
/// <param name="CrisisHoursSpared">Hours of crises that early contacts averted, in the last week.</param>
/// <param name="WaitWeeks">How many weeks one who asks in the last week waits for an appointment.</param>
/// <param name="Waiting">How many people wait at the end.</param>
/// <param name="LostEuros">By right, euros lost for good by those who asked in a month, while they wait.</param>
internal sealed record WeeksRun(
    double CounterHours, double AppointmentHours, double PreventionHours, double CrisisHoursSpared, double WaitWeeks, double Waiting, IReadOnlyList<double?> LostEuros)
{
    /// <summary>In hours a week: fewer are what rounding leaves of none.</summary>
    private const double LeastHours = 1e-6;

    /// <param name="of">The team.</param>
    /// <param name="draw">The chance of its weeks.</param>
    /// <param name="isProtected">Whether time is kept for early contacts.</param>
    /// <param name="weeks">How many weeks.</param>
    /// <param name="loss">By right, how many months are lost after a wait of so many.</param>
    public static WeeksRun Of(TeamDraw of, Draw draw, bool isProtected, int weeks, double waiting, Func<string, double, double?> loss)
    {
        var prevention = isProtected ? Math.Min(of.Protected * of.Hours, of.Contact - of.CounterHours) : 0;
        var (unmet, met, spared, served) = (of.Fragile, 0.0, 0.0, 0.0);
        for (var week = 0; week < weeks; week++)
        {
            served = Left(of.Contact - of.CounterHours - prevention + spared) / of.HoursPerAppointment * (1 - of.Missed);
            waiting = Math.Max(0, waiting + draw.Asking(of.Asked) - served);
            (unmet, met) = Next(of, unmet, met, prevention);
            spared = of.Crisis * (of.Fragile - unmet - (of.HazardRatio * met)) * of.HoursPerCrisis / TeamWeek.WeeksInAMonth;
        }
        var wait = served > 0 ? waiting / served : double.PositiveInfinity;
        return new WeeksRun(
            of.CounterHours, served * of.HoursPerAppointment / (1 - of.Missed), prevention, spared, wait, waiting,
            [.. of.Rights.Select(right => loss(right.Right, wait / TeamWeek.WeeksInAMonth) * right.Asked * TeamWeek.WeeksInAMonth * right.Month)]);
    }

    private static double Left(double hours) => hours < LeastHours ? 0 : hours;

    /// <summary>Fragile households after one week more; as many become so as would keep their number the same if nobody were met.</summary>
    private static (double Unmet, double Met) Next(TeamDraw of, double unmet, double met, double prevention)
    {
        // A team that says nothing of early contacts says nothing of their hours either.
        var contacts = prevention > 0 ? Math.Min(unmet, prevention / of.HoursPerContact) : 0;
        var becoming = (of.Crisis + of.Recovery) * of.Fragile;
        return (
            Math.Max(0, unmet + ((becoming - ((of.Crisis + of.Recovery) * unmet)) / TeamWeek.WeeksInAMonth) - contacts),
            Math.Max(0, met + contacts - (((of.HazardRatio * of.Crisis) + of.Recovery) * met / TeamWeek.WeeksInAMonth)));
    }
}
