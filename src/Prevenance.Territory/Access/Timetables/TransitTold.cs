namespace Prevenance.Territory.Access.Timetables;

/// <summary>What is told of public transport with its timetables, for those who need an answer.</summary>
/// <param name="Transit">The network.</param>
/// <param name="Times">Of each area that shows the figure, how long it takes to the nearest answer.</param>
/// <param name="Demand">Of each, how many need one.</param>
public sealed record TransitTold(TerritoryTransit Transit, IReadOnlyList<TransitTime> Times, IReadOnlyList<double> Demand)
{
    /// <summary>The share of people who are there within so many minutes whenever they leave, whatever the streets.</summary>
    public double Always(double minutes) => ShareOf(time => time.WithoutWayAtMost == 0 && time.Minutes is { } found && found.AtMost <= minutes);

    /// <summary>The share of people who are there within so many minutes if they leave at the best moment, by the most direct streets.</summary>
    public double AtBest(double minutes) => ShareOf(time => time.Minutes is { } found && found.AtLeast <= minutes);

    /// <summary>The share of people who find no way at all.</summary>
    public double Never => ShareOf(time => time.Minutes is null);

    private double ShareOf(Func<TransitTime, bool> which) => Times.Zip(Demand).Where(area => which(area.First)).Sum(area => area.Second) / Demand.Sum();
}
