using Prevenance.Territory.Access;
using Prevenance.Territory.Outreach;

namespace Prevenance.Territory.Inputs;

/// <summary>Where sites could stand, as a small file tells it.</summary>
/// <param name="Problem">Areas and places.</param>
/// <param name="Reach">What is called within reach.</param>
/// <param name="Today">The places of today, by rank; nothing where the file says none.</param>
/// <param name="Names">The names of places; their ranks where the file gives none.</param>
public sealed record SitesInput(SiteProblem Problem, double Reach, IReadOnlyList<int>? Today, IReadOnlyList<string> Names)
{
    /// <summary>What is called within reach when nobody says: a quarter of an hour's walk in a straight line, in metres.</summary>
    public const double UsualReach = 1000;

    /// <summary>A file in JSON, or one of the OR-Library, which begins with a number.</summary>
    /// <exception cref="RefusalException">A list is missing, or is not as long as the others ask.</exception>
    public static SitesInput Open(string path, double? reach)
    {
        var file = InputFile.Open(path);
        return file.Find("file") is { } named ? OfOrLibrary(Path.Combine(Path.GetDirectoryName(path) ?? "", named.Word()), reach) : Read(file, reach);
    }

    /// <inheritdoc cref="Open"/>
    public static SitesInput OfOrLibrary(string path, double? reach)
    {
        if (!File.Exists(path))
            throw new RefusalException(path, new Text("ce fichier n’existe pas", "there is no such file"));
        var problem = OrLibraryFile.Read(path, File.ReadAllText(path));
        return new SitesInput(problem, reach ?? UsualReach, null, [.. Enumerable.Range(1, problem.Ways.Destinations).Select(vertex => $"{vertex}")]);
    }

    internal static SitesInput Read(InputFile file, double? reach)
    {
        var demand = file.Require("demand").Numbers(least: 0);
        var rows = file.Require("ways", "metres", "minutes", "distances");
        var places = demand.Count > 0 && rows.Items() is [var first, ..] ? first.Items().Count : throw file.Fault("attendu : au moins une aire et un lieu", "expected at least one area and one place");
        var ways = rows.Matrix(demand.Count, places, least: 0);
        IReadOnlyList<string> names = [.. (file.Find("places", "sites")?.Items() ?? []).Select(name => name.Word())];
        if (names.Count > 0 && names.Count != places)
            throw file.Fault($"« places » : attendu, {places} noms", $"'places': expected {places} names");
        return new SitesInput(
            new SiteProblem(demand, TravelTimes.Of(demand.Count, places, (area, place) => ways[area][place]), file.Require("p").Count(1)),
            reach ?? file.Find("reach", "radius_m")?.Number(least: 0) ?? UsualReach,
            file.Find("today")?.Items().Select(place => place.Count(0, places - 1)).Distinct().ToList(),
            names.Count > 0 ? names : [.. Enumerable.Range(0, places).Select(place => $"{place}")]);
    }
}
