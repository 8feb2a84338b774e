namespace Prevenance.Territory.Timetables;

/// <summary>A timetable as an operator publishes it.</summary>
/// <param name="Stops">Where one gets on and off.</param>
/// <param name="Services">On which days trips run.</param>
/// <param name="Trips">What runs.</param>
/// <param name="Changes">What is said of changes; of the others, one walks.</param>
public sealed record TransitFeed(IReadOnlyList<TransitStop> Stops, IReadOnlyList<RunningDays> Services, IReadOnlyList<TransitTrip> Trips, IReadOnlyList<StopChange> Changes)
{
    /// <summary>The first and the last date on which anything may run; nothing where no date is told.</summary>
    public (DateOnly First, DateOnly Last)? Dates =>
        Services.Where(service => service.First is not null).ToList() is { Count: > 0 } dated ? (dated.Min(service => service.First!.Value), dated.Max(service => service.Last!.Value)) : null;
}
