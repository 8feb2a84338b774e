using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Capacity.Weeks;

/// <summary>What each figure of a team may be, in a file as on a page; what lies beyond was mistyped.</summary>
public static class TeamBounds
{
    /// <summary>Full-time posts.</summary>
    public static Interval Posts { get; } = new(0.5, 1_000);

    /// <summary>Hours of one post in a week.</summary>
    public static Interval WeekHours { get; } = new(1, 60);

    /// <summary>The share of hours that leave takes.</summary>
    public static Interval Leave { get; } = new(0, 0.9);

    /// <summary>A share of hours.</summary>
    public static Interval Share { get; } = new(0, 1);

    /// <summary>Days in a week.</summary>
    public static Interval Days { get; } = new(1, 7);

    /// <summary>People who come in an hour.</summary>
    public static Interval Coming { get; } = new(0, 200);

    /// <summary>Minutes of a visit.</summary>
    public static Interval Minutes { get; } = new(1, 480);

    /// <summary>Minutes that people wait at the most, on average.</summary>
    public static Interval Patience { get; } = new(1, 10_000);

    /// <summary>Open counters.</summary>
    public static Interval Open { get; } = new(1, 100);

    /// <summary>People who wait for an appointment.</summary>
    public static Interval Waiting { get; } = new(0, 1e6);

    /// <summary>Appointments, or claims, asked for in a week.</summary>
    public static Interval Asked { get; } = new(0, 1e5);

    /// <summary>Hours of an appointment.</summary>
    public static Interval AppointmentHours { get; } = new(0.1, 40);

    /// <summary>The share of appointments to which nobody comes.</summary>
    public static Interval Missed { get; } = new(0, 0.95);

    /// <summary>Hours of an early contact.</summary>
    public static Interval HoursPerContact { get; } = new(0.1, 1_000);

    /// <summary>Fragile households.</summary>
    public static Interval Fragile { get; } = new(0, 1e6);

    /// <summary>How often something happens to one of them in a month.</summary>
    public static Interval InAMonth { get; } = new(0, 10);

    /// <summary>Hours of a crisis.</summary>
    public static Interval HoursPerCrisis { get; } = new(0, 1e4);

    /// <summary>By what an early contact multiplies crises.</summary>
    public static Interval HazardRatio { get; } = new(0, 10);

    /// <summary>Euros of a right in a month.</summary>
    public static Interval EurosAMonth { get; } = new(0, 1e5);
}
