namespace Prevenance.Choices.Capacity.Queues;

/// <summary>How a counter is on a day: who comes, and who is there to see them.</summary>
/// <param name="Arrivals">How many come in one unit of time, at a time.</param>
/// <param name="Service">How many one counter sees to in that unit.</param>
/// <param name="Counters">How many counters are open at a time.</param>
/// <param name="Leaving">One over the mean patience; zero where everybody waits as long as it takes.</param>
public sealed record Opening(Func<double, double> Arrivals, double Service, Func<double, int> Counters, double Leaving);
