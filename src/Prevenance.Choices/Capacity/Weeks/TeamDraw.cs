using Prevenance.Choices.Capacity.Queues;

namespace Prevenance.Choices.Capacity.Weeks;

/// <summary>A team at one place within each of its ranges.</summary>
internal sealed class TeamDraw
{
    private const double LongestStep = 0.02;

    // A fourth-order step is steady up to 2.78 over the fastest rate.
    private const double Steady = 2.5;

    private const int LargestRoom = 80;

    private readonly Team team;
    private readonly IReadOnlyList<double> byHour;
    private readonly double minutes;
    private readonly double patience;

    public TeamDraw(Team team, Draw draw)
    {
        this.team = team;
        Hours = team.FullTime * team.WeekHours * (1 - draw.Within(team.Leave));
        double[] shares = [.. new[] { team.Shares.Contact, team.Shares.Writing, team.Shares.Travel, team.Shares.Collective, team.Shares.Other }.Select(draw.Within)];
        var all = shares.Sum();
        (Contact, Writing, Travel, Collective) = (Hours * shares[0] / all, Hours * shares[1] / all, Hours * shares[2] / all, Hours * shares[3] / all);
        (byHour, minutes, patience) = (draw.Within(team.Counter.ByHour), draw.Within(team.Counter.Minutes), draw.Within(team.Counter.Patience));
        (Asked, HoursPerAppointment, Missed) = (draw.Within(team.Appointments.Asked), draw.Within(team.Appointments.Hours), draw.Within(team.Appointments.Missed));
        if (team.Prevention is { } prevention)
        {
            (Protected, HoursPerContact, Fragile) = (prevention.Protected, draw.Within(prevention.HoursPerContact), draw.Within(prevention.Fragile));
            (Crisis, Recovery) = (draw.Within(prevention.Crisis), draw.Within(prevention.Recovery));
            (HoursPerCrisis, HazardRatio) = (draw.Within(prevention.HoursPerCrisis), draw.Within(prevention.HazardRatio));
        }
        Day = ThroughTheDay.At(Opening(), [byHour.Count], Room, StepIn(Room))[0];
        Rights = [.. team.Rights.Select(right => (right.Right, draw.Within(right.Asked), draw.Within(right.Month)))];
    }

    public double Hours { get; }

    public double Contact { get; }

    public double Writing { get; }

    public double Travel { get; }

    public double Collective { get; }

    public double Asked { get; }

    public double HoursPerAppointment { get; }

    public double Missed { get; }

    public double Protected { get; }

    public double HoursPerContact { get; }

    public double Fragile { get; }

    public double Crisis { get; }

    public double Recovery { get; }

    public double HoursPerCrisis { get; }

    public double HazardRatio { get; } = Prevention.NoEffect;

    public IReadOnlyList<(string Right, double Asked, double Month)> Rights { get; }

    /// <summary>The counter at the end of its day.</summary>
    public DayMoment Day { get; }

    public double LeftShare => byHour.Sum() > 0 ? Day.Left / byHour.Sum() : 0;

    /// <summary>Hours with people at the counter in a week: with those who were seen, and those who are there when it closes.</summary>
    public double CounterHours => Math.Min(Contact, (Day.Seen + Day.Present) * minutes / 60 * team.Counter.Days);

    /// <summary>Nobody is turned away: there are never more people than if nobody waited and each stayed as long as the longest of a visit and of patience.</summary>
    private int Room
    {
        get
        {
            var most = byHour.Max() * Math.Max(minutes, patience) / 60;
            return (int)Math.Min(LargestRoom, Math.Ceiling(most + (10 * Math.Sqrt(most)) + 10) + team.Counter.Open);
        }
    }

    /// <summary>How far the equations may go at once in a room: who waits there little leaves fast.</summary>
    private double StepIn(int room)
    {
        var leaving = (Math.Min(room, team.Counter.Open) * 60 / minutes) + (Math.Max(0, room - team.Counter.Open) * 60 / patience);
        var fastest = Math.Pow(Math.Sqrt(byHour.Max()) + Math.Sqrt(leaving), 2);
        return Math.Min(LongestStep, Steady / fastest);
    }

    private Opening Opening() => new(
        hour => byHour[Math.Min((int)hour, byHour.Count - 1)], 60 / minutes, _ => team.Counter.Open, 60 / patience);
}
