using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Capacity.Weeks;

/// <summary>A team as a whole, in figures that it measured itself or that say whose they are. Nobody in it has a line of their own.</summary>
/// <param name="Name">Its name.</param>
/// <param name="FullTime">How many full-time posts it has.</param>
/// <param name="WeekHours">The hours of one post in a week.</param>
/// <param name="Leave">The share of those hours that leave and absences take.</param>
/// <param name="Shares">Where its hours go.</param>
/// <param name="Counter">Its counter, where people come without an appointment.</param>
/// <param name="Appointments">Its appointments.</param>
/// <param name="Prevention">What it knows, and does not, of households that could be met early; nothing where it says nothing of them.</param>
/// <param name="Rights">Rights that are claimed with the team, and so wait with it.</param>
public sealed record Team(
    string Name,
    double FullTime,
    double WeekHours,
    Interval Leave,
    TeamShares Shares,
    TeamCounter Counter,
    TeamAppointments Appointments,
    TeamPrevention? Prevention,
    IReadOnlyList<WaitingRight> Rights)
{
    /// <summary>Below this many people, a figure of a team is a figure of somebody: it is not shown.</summary>
    public const int FewestShown = 5;

    /// <summary>The hours of a full-time post in a week, where nobody said otherwise: the law’s.</summary>
    public const double UsualWeekHours = 35;

    /// <summary>Why nothing is shown of a smaller one.</summary>
    public static Text TooSmall { get; } = new(
        $"trop petite pour être montrée : en dessous de {FewestShown} personnes, un chiffre d’équipe est le chiffre de quelqu’un",
        $"too small to show: below {FewestShown} people, a figure of a team is a figure of somebody");

    /// <summary>Why more full-time posts than people are refused: a post that nobody holds has no hours to share.</summary>
    public static Text MorePostsThanPeople { get; } = new(
        "plus de postes à temps plein que de personnes : ne compter que les postes tenus, une personne en tient un au plus",
        "more full-time posts than people: count those that somebody holds, one person holds one at the most");

    /// <summary>Whose the figures of each part are.</summary>
    public IReadOnlyList<(string Key, Text Whose)> Origins =>
    [
        ("shares", Shares.Whose), ("counter", Counter.Whose), ("appointments", Appointments.Whose),
        .. Prevention is { } prevention ? [("prevention", prevention.Whose)] : Array.Empty<(string, Text)>(),
    ];
}

/// <summary>The shares of a team's hours; together they are brought to one.</summary>
/// <param name="Contact">With people: counter, appointments, visits, telephone.</param>
/// <param name="Writing">Files, reports, letters.</param>
/// <param name="Travel">On the way.</param>
/// <param name="Collective">With groups of residents.</param>
/// <param name="Other">All else.</param>
/// <param name="Whose">Who measured them, and when.</param>
public sealed record TeamShares(Interval Contact, Interval Writing, Interval Travel, Interval Collective, Interval Other, Text Whose)
{
    /// <summary>For a first look only: two studies of other bodies of workers, neither of this team.</summary>
    public static TeamShares FirstLook { get; } = new(
        Around(0.48), Around(0.39), Around(0.06), Around(0.06), Around(0.01),
        new(
            "pas ceux de l’équipe : Cnaf 2011 (105 agents de quatre Caf) et Odas 2016 (18 départements), deux métiers différents ; la largeur des fourchettes est un choix d’ici, mesurée nulle part",
            "not the team’s own: Cnaf 2011 (105 workers of four Caf) and Odas 2016 (18 départements), two different trades; the width of the ranges is a choice made here, measured nowhere"));

    private static Interval Around(double share) => new(share * 0.8, share * 1.2);
}

/// <summary>The counter of a team.</summary>
/// <param name="Days">How many days a week it is open.</param>
/// <param name="ByHour">How many people come in each hour of a day, from a quiet day to a busy one.</param>
/// <param name="Minutes">How long one visit takes.</param>
/// <param name="Patience">How long, in minutes, people wait on average before they leave.</param>
/// <param name="Open">How many are at the counter at the same time.</param>
/// <param name="Whose">Who measured it, and when.</param>
public sealed record TeamCounter(int Days, IReadOnlyList<Interval> ByHour, Interval Minutes, Interval Patience, int Open, Text Whose);

/// <summary>The appointments of a team.</summary>
/// <param name="Waiting">How many people wait for one today.</param>
/// <param name="Asked">How many are asked for in a week.</param>
/// <param name="Hours">How long one takes, with what is written before and after left out.</param>
/// <param name="Missed">The share to which nobody comes.</param>
/// <param name="Whose">Who measured them, and when.</param>
public sealed record TeamAppointments(double Waiting, Interval Asked, Interval Hours, Interval Missed, Text Whose);

/// <summary>Households that an alert names before a crisis.</summary>
/// <param name="Protected">The share of the team’s hours kept for early contacts, which is a decision and not a guess: a half-day of a week of ten is 0.1.</param>
/// <param name="HoursPerContact">What one early contact costs.</param>
/// <param name="Fragile">How many households are fragile today.</param>
/// <param name="Crisis">How often one of them has a crisis, in a month.</param>
/// <param name="Recovery">How often one gets better by itself, in a month.</param>
/// <param name="HoursPerCrisis">What a crisis costs the team.</param>
/// <param name="HazardRatio">By what an early contact multiplies crises: no effect unless one says otherwise.</param>
/// <param name="Whose">Who says so.</param>
public sealed record TeamPrevention(
    double Protected, Interval HoursPerContact, Interval Fragile, Interval Crisis, Interval Recovery, Interval HoursPerCrisis, Interval HazardRatio, Text Whose);

/// <summary>A right that people claim with the team.</summary>
/// <param name="Right">Its public name in the law.</param>
/// <param name="Asked">How many people who ask for an appointment in a week could claim it.</param>
/// <param name="Month">What it is worth for one of them in a month, in euros.</param>
public sealed record WaitingRight(string Right, Interval Asked, Interval Month);
