namespace Prevenance.Territory;

/// <summary>A figure of areas: <c>arsas</c>, the households that receive the RSA.</summary>
/// <param name="Name">As its source names it.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Values">Its value in each area that shows one, by code; an area that is not there is hidden, or not told of.</param>
public sealed record AreaFigure(string Name, Source Source, IReadOnlyDictionary<string, double> Values)
{
    /// <summary>Whether it is known to count persons or households: such figures have sums, and small ones may point at somebody.</summary>
    public required bool IsCount { get; init; }

    /// <summary>The value of an area; nothing where its source shows none.</summary>
    public double? this[string code] => Values.TryGetValue(code, out var value) ? value : null;

    /// <summary>The same without the areas whose count is small: they are hidden, and no sum holds them.</summary>
    public AreaFigure WithoutSmallCounts() => this with { Values = Values.Where(area => !FigureSummary.IsSmall(area.Value)).ToDictionary(StringComparer.Ordinal) };
}
