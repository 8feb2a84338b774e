namespace Prevenance.Law.Evaluation;

/// <summary>What is left of a program for lanes of one shape.</summary>
/// <param name="Shape">What the lanes must have in common for it to serve.</param>
/// <param name="Facts">The facts that are still read, by their places among the facts of the program.</param>
/// <param name="Steps">The operations that are left, in their order.</param>
/// <param name="Results">The wanted values, in the order of the program's.</param>
/// <param name="Slots">How many slots each entity needs.</param>
internal sealed record BlockProgram(BlockShape Shape, LeftFact[] Facts, Step[] Steps, LeftResult[] Results, int[] Slots);

/// <summary>A fact that is still read.</summary>
/// <param name="Fact">Its place among the facts of the program.</param>
/// <param name="Slot">Where its lanes go.</param>
internal readonly record struct LeftFact(int Fact, int Slot);

/// <summary>A value that is wanted.</summary>
/// <param name="Slot">Where its lanes stand at the end; no slot for a constant.</param>
/// <param name="Constant">The constant.</param>
internal readonly record struct LeftResult(int Slot, double Constant);
