namespace Prevenance.Choices.Distribution;

/// <summary>A household among others, before and after a change.</summary>
/// <param name="Before">What each of its people lives on before, in euros.</param>
/// <param name="After">And after.</param>
/// <param name="People">How many people it stands for: its own, times how many households it was drawn for.</param>
public readonly record struct Share(double Before, double After, double People);
