using Prevenance.Territory.Access;

namespace Prevenance.Territory.Outreach.Week;

/// <summary>
/// A week of visits: some teams, each at one place a day, where it meets so many people. The same week comes back, so that a place is open on the
/// same weekday each time: people must be able to remember it.
/// </summary>
/// <param name="Demand">How many people of each area are to be met in the week.</param>
/// <param name="Minutes">How long it takes from each area to each place.</param>
/// <param name="Reach">Nobody is asked to go further, in minutes.</param>
/// <param name="Slots">How many people a team meets in a day.</param>
/// <param name="Teams">How many teams there are; one at most is at a place on a day.</param>
/// <param name="Days">How many days a week has.</param>
public sealed record WeekProblem(IReadOnlyList<int> Demand, TravelTimes Minutes, double Reach, int Slots, int Teams, int Days)
{
    /// <summary>What one who is not met counts for, in minutes of way; nothing where meeting one more always comes first.</summary>
    public double? Unmet { get; init; }

    /// <summary>How many visits there are in a week: more than every place on every day is nothing more.</summary>
    public int Visits => Math.Min(Teams, Minutes.Destinations) * Days;

    /// <summary>What one who is not met counts for: <see cref="Unmet"/>, or more than all ways together, so that meeting one more comes first.</summary>
    public double Penalty => Unmet ?? ((Enumerable.Range(0, Minutes.Origins).Max(area => Enumerable.Range(0, Minutes.Destinations).Max(place => Minutes[area, place])) + 1) * (Demand.Sum() + 1));
}
