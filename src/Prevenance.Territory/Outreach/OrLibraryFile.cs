using System.Globalization;
using Prevenance.Territory.Access;

namespace Prevenance.Territory.Outreach;

/// <summary>
/// A p-median problem of the OR-Library (J. E. Beasley): the number of vertices, of edges and of sites, then each edge and its length. One person
/// lives at each vertex, a site may stand at any, and ways are the shortest along edges. Of two edges between the same ends the last one holds.
/// </summary>
public static class OrLibraryFile
{
    private const int MostVertices = 2000;

    /// <exception cref="RefusalException">A number is missing, is none, or names no vertex; or a vertex cannot be reached.</exception>
    public static SiteProblem Read(string path, string text)
    {
        var lines = text.Split('\n').Select((line, number) => (Numbers: line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), Line: number + 1)).Where(line => line.Numbers.Length > 0).ToList();
        if (lines.Count == 0 || lines[0].Numbers.Length != 3)
            throw new RefusalException(path, 1, "attendu : le nombre de sommets, d’arêtes et de lieux", "expected the number of vertices, of edges and of sites");
        var (vertices, edges, sites) = (Whole(path, lines[0], 0, 1, MostVertices), Whole(path, lines[0], 1, 0, int.MaxValue), Whole(path, lines[0], 2, 1, MostVertices));
        if (lines.Count - 1 != edges)
            throw new RefusalException(path, lines[^1].Line, new Text($"attendu : {edges} arêtes ; reçu : {lines.Count - 1}", $"expected {edges} edges, found {lines.Count - 1}"));
        var ways = new double[vertices, vertices];
        for (var one = 0; one < vertices; one++)
        {
            for (var other = 0; other < vertices; other++)
                ways[one, other] = one == other ? 0 : double.PositiveInfinity;
        }
        foreach (var line in lines.Skip(1))
        {
            if (line.Numbers.Length != 3)
                throw new RefusalException(path, line.Line, "attendu : deux sommets et une longueur", "expected two vertices and a length");
            var (one, other) = (Whole(path, line, 0, 1, vertices) - 1, Whole(path, line, 1, 1, vertices) - 1);
            ways[one, other] = ways[other, one] = Whole(path, line, 2, 0, int.MaxValue);
        }
        Shorten(ways, vertices);
        if (ways.Cast<double>().Any(double.IsInfinity))
            throw new RefusalException(path, new Text("un sommet est hors d’atteinte des autres", "a vertex cannot be reached from the others"));
        return new SiteProblem([.. Enumerable.Repeat(1.0, vertices)], TravelTimes.Of(vertices, vertices, (one, other) => ways[one, other]), sites);
    }

    /// <summary>The shortest ways between all (Floyd and Warshall).</summary>
    private static void Shorten(double[,] ways, int vertices)
    {
        for (var by = 0; by < vertices; by++)
        {
            for (var from = 0; from < vertices; from++)
            {
                var start = ways[from, by];
                for (var to = 0; to < vertices && double.IsFinite(start); to++)
                    ways[from, to] = Math.Min(ways[from, to], start + ways[by, to]);
            }
        }
    }

    private static int Whole(string path, (string[] Numbers, int Line) line, int rank, int least, int most) =>
        int.TryParse(line.Numbers[rank], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new RefusalException(path, line.Line, new Text($"attendu : un nombre entier de {least} à {most} ; reçu : « {line.Numbers[rank]} »", $"expected a whole number from {least} to {most}, found '{line.Numbers[rank]}'"));
}
