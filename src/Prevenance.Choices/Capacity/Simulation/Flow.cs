namespace Prevenance.Choices.Capacity.Simulation;

/// <summary>People who come for the same kind of reason. Each of the three is drawn from its own law, and so may be left out.</summary>
/// <param name="Arrivals">How many come in one unit of time, on average.</param>
/// <param name="Service">How many one counter sees to in that time.</param>
/// <param name="Leaving">One over the mean patience; nothing where they wait as long as it takes.</param>
public sealed record Flow(double Arrivals, double Service, double? Leaving = null);
