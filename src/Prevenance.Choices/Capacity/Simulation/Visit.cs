namespace Prevenance.Choices.Capacity.Simulation;

/// <summary>One simulated visit: nobody's.</summary>
/// <param name="Flow">Of which flow, by its rank: the first comes before the others.</param>
/// <param name="Arrival">When it begins.</param>
/// <param name="Wait">How long it waits, until it is seen or leaves.</param>
/// <param name="IsSeen">Whether it is seen.</param>
public readonly record struct Visit(int Flow, double Arrival, double Wait, bool IsSeen);
