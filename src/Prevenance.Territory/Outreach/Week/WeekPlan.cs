namespace Prevenance.Territory.Outreach.Week;

/// <summary>A week, and whom it meets.</summary>
/// <param name="Days">Of each place, the weekdays on which a team is there, from zero; none where it is closed.</param>
/// <param name="Met">How many people of each area are met at each place.</param>
/// <param name="Served">How many people are met.</param>
/// <param name="MeanMinutes">The way of one who is met; nothing where nobody is.</param>
/// <param name="Cost">The ways of those who are met, and what those count for who are not.</param>
public sealed record WeekPlan(IReadOnlyList<IReadOnlyList<int>> Days, int[,] Met, int Served, double? MeanMinutes, double Cost)
{
    /// <summary>The places where a team goes, by rank.</summary>
    public IReadOnlyList<int> Places => [.. Days.Index().Where(place => place.Item.Count > 0).Select(place => place.Index)];

    /// <summary>How many people of an area are met.</summary>
    public int MetOf(int area) => Enumerable.Range(0, Met.GetLength(1)).Sum(place => Met[area, place]);

    /// <summary>How many visits another week has not: another place, or another weekday.</summary>
    public int ChangesFrom(WeekPlan other) => Days.Select((days, place) => days.Except(other.Days[place]).Count()).Sum();
}
