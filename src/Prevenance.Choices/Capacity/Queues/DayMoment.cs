namespace Prevenance.Choices.Capacity.Queues;

/// <summary>What a counter is expected to be like at a time of the day.</summary>
/// <param name="Time">In the unit of the opening.</param>
/// <param name="Present">How many people are there on average, seen or waiting.</param>
/// <param name="Queue">How many wait on average.</param>
/// <param name="AllBusy">How likely it is that no counter is free.</param>
/// <param name="Left">How many have left unseen since the opening, on average.</param>
/// <param name="Seen">How many were seen to the end since the opening, on average.</param>
public sealed record DayMoment(double Time, double Present, double Queue, double AllBusy, double Left, double Seen);
