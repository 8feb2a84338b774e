namespace Prevenance.Territory.Needs.Publishing;

/// <summary>A count that a publication hides.</summary>
/// <param name="Area">Of which area; nothing for all of them together.</param>
/// <param name="Month">Of which month, <c>2026-09</c>.</param>
public sealed record HiddenCell(string? Area, string Month);
