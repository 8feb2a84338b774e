namespace Prevenance.Choices.Scenarios.Weighing;

/// <summary>How much of a measure counts for who weighs, and which way. Nothing here has a weight or a sense of its own.</summary>
/// <param name="Measure">The measure, by its key (<see cref="Beside.Key"/>).</param>
/// <param name="Value">How much, against the other weights; at least 0.</param>
/// <param name="Sense">Which way they want it.</param>
public sealed record Weight(string Measure, double Value, Sense Sense);

/// <summary>Which way somebody wants a measure to go.</summary>
public enum Sense
{
    /// <summary>Less of it.</summary>
    Less,

    /// <summary>More of it.</summary>
    More,
}
