namespace Prevenance.Choices.Reforms;

/// <summary>Another value of a figure of the law, on some days.</summary>
/// <param name="Path">Its name in the field, and within a scale or a table which element of it: <c>….bareme.brackets[1].rate</c>, <c>….plafonds.zone_1</c>.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; nothing where it does not end.</param>
/// <param name="Value">The value, in the unit of the figure.</param>
public sealed record FigureChange(string Path, DateOnly From, DateOnly? To, double Value);
