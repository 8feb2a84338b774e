namespace Prevenance.Law.Situations;

/// <summary>A value that somebody's results take for granted, for every instance and every period that has none of its own.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Value">The value, as a lane carries it.</param>
public sealed record Assumption(Variable Variable, double Value);
