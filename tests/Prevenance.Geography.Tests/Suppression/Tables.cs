using Prevenance.Geography.Suppression;

namespace Prevenance.Geography.Tests.Suppression;

/// <summary>Tables of invented counts.</summary>
internal static class Tables
{
    public static CountTable Of(params long[][] counts) => CountTable.Of(Shape(counts.Length, counts[0].Length), counts);

    public static TableShape Shape(int areas, int columns) => TableShape.Of([.. Enumerable.Range(0, areas).Select(area => ($"{area}", (IReadOnlyList<string>)[]))], columns);

    /// <summary>Counts as they are found: many small ones, some large.</summary>
    public static long[][] Random(Random chance, int areas, int columns) =>
        [.. Enumerable.Range(0, areas).Select(_ => Enumerable.Range(0, columns).Select(_ => (long)Math.Pow(chance.NextDouble() * 6, 3)).ToArray())];
}
