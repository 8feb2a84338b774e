namespace Prevenance.Territory;

/// <summary>How much of a territory a source has lines for.</summary>
/// <param name="Lines">Areas of the territory that it has a line for.</param>
/// <param name="Shown">Of those, how many show a figure.</param>
/// <param name="Hidden">Of the others, how many for each reason that it notes (<c>note</c>, of the CAF: 3 and 4 are kinds of statistical secrecy).</param>
public sealed record SourceCover(int Lines, int Shown, IReadOnlyDictionary<string, int> Hidden);
