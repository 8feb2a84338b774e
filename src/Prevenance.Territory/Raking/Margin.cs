namespace Prevenance.Territory.Raking;

/// <summary>A total that weights must reach: how many there are of something.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Target">How many there are, not less than zero.</param>
/// <param name="Units">Which units count towards it, and for how much each: one for « is one of them », the number of children for children.</param>
public sealed record Margin(string Name, double Target, IReadOnlyList<(int Unit, double Amount)> Units);
