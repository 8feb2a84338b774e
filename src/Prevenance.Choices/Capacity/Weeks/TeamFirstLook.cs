using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Capacity.Weeks;

/// <summary>Figures for a first look at a team that has not measured them: assumed here, and nobody’s measure but where a study is named beside.</summary>
public static class TeamFirstLook
{
    /// <summary>The share of hours that leave and absences take.</summary>
    public static Interval Leave { get; } = new(0.18, 0.24);

    /// <summary>Minutes of a visit at the counter.</summary>
    public static Interval Minutes { get; } = new(20, 30);

    /// <summary>Minutes that people wait before they leave.</summary>
    public static Interval Patience { get; } = new(45, 75);

    /// <summary>Hours of an appointment.</summary>
    public static Interval AppointmentHours { get; } = new(0.8, 1.2);

    /// <summary>The share of appointments to which nobody comes: with reminders and without, in a trial of the Pas-de-Calais.</summary>
    public static Interval Missed { get; } = new(0.06, 0.25);

    /// <summary>Hours of an early contact.</summary>
    public static Interval HoursPerContact { get; } = new(1.5, 2.5);

    /// <summary>How often a fragile household has a crisis, in a month.</summary>
    public static Interval Crisis { get; } = new(0.03, 0.07);

    /// <summary>How often it gets better by itself, in a month.</summary>
    public static Interval Recovery { get; } = new(0.05, 0.15);

    /// <summary>Hours of a crisis.</summary>
    public static Interval HoursPerCrisis { get; } = new(8, 20);

    /// <summary>What an early contact does: nothing, as long as nobody has measured it.</summary>
    public static Interval HazardRatio { get; } = new(Prevention.NoEffect, Prevention.NoEffect);
}
