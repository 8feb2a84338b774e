using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsvHelper;
using Prevenance.Territory.Access;
using Prevenance.Territory.Outreach;
using Prevenance.Territory.Outreach.Search;

namespace Prevenance.Territory.Checks.Data;

/// <summary>
/// Sites for areas whose people and ways two tables tell, in the form of PySAL spopt: <c>NAME</c> and a column of people; <c>DestinationName</c> (the
/// area), <c>name</c> (the place) and <c>distance</c>, a line a pair.
/// </summary>
internal sealed partial class LongTableSitesCheck : IModelCheck
{
    public string Kind => "data";

    public IReadOnlyList<string> Asks => ["files", "p", "radius_m"];

    public Text? Lacks(CaseFile file)
    {
        var missing = Files(file).Where(one => file.Find(one.Name) is null).Select(one => one.Name).ToList();
        return missing.Count == 0 ? null : Text.Of($"les fichiers {string.Join(", ", missing)}", $"the files {string.Join(", ", missing)}");
    }

    public IReadOnlyList<CheckedValue> Values(CaseFile file)
    {
        var files = Files(file);
        if (files.Count != 2 || files[0].Column is not { } people)
            throw file.Fault("input/files", "attendu : le fichier des aires « (column PERSONNES) », puis celui des chemins", "expected the file of areas '(column PEOPLE)', then that of ways");
        var demand = Rows(file.Find(files[0].Name)!, "NAME", people).ToDictionary(row => row[0], row => Number(file, row[1]), StringComparer.Ordinal);
        var ways = Rows(file.Find(files[1].Name)!, "DestinationName", "name", "distance").ToDictionary(row => (Area: row[0], Place: row[1]), row => Number(file, row[2]));
        var (areas, places) = (demand.Keys.Order(StringComparer.Ordinal).ToList(), ways.Keys.Select(pair => pair.Place).Distinct().Order(StringComparer.Ordinal).ToList());
        if (areas.SelectMany(area => places.Select(place => (area, place))).FirstOrDefault(pair => !ways.ContainsKey(pair)) is { area: not null } lost)
            throw file.Fault("input/files", $"il manque le chemin de {lost.area} à {lost.place}", $"the way from {lost.area} to {lost.place} is missing");
        var problem = new SiteProblem([.. areas.Select(area => demand[area])], TravelTimes.Of(areas.Count, places.Count, (area, place) => ways[(areas[area], places[place])]), file.Input.Require("p").Count(1)).Checked();
        var radius = file.Input.Require("radius_m").Number(least: 0);
        var shortest = SiteSearch.Least(problem.Travel(), problem.Sites);
        var reached = SitePlan.Of(problem, SiteSearch.Least(problem.Beyond(radius), problem.Sites).Sites, radius);
        var covered = reached.Ways.Count(way => way <= radius);
        return file.Compare(new JsonObject
        {
            ["pmedian_weighted_mean_m"] = shortest.Cost / problem.People,
            ["pmedian_objective"] = shortest.Cost,
            ["pmedian_sites"] = new JsonArray([.. shortest.Sites.Select(site => (JsonNode)places[site])]),
            ["mclp_people_covered"] = reached.WithinReach,
            ["people"] = problem.People,
            ["mclp_tracts_covered"] = covered,
            ["mclp_tracts_uncovered"] = areas.Count - covered,
            ["mclp_tracts_covered_percent"] = 100.0 * covered / areas.Count,
        });
    }

    /// <summary>Each name, and the column that it says in brackets.</summary>
    private static List<(string Name, string? Column)> Files(CaseFile file) =>
        [.. file.Input.Require("files").Items().Select(item => Named().Match(item.Word())).Select(match => (match.Groups["file"].Value, match.Groups["column"] is { Success: true, Value: var column } ? column : null))];

    private static IEnumerable<string[]> Rows(string path, params string[] columns)
    {
        using var reader = CsvReader.FromText(File.ReadAllText(path));
        int[] at = [.. columns.Select(column => reader.Headers.ToList().IndexOf(column) is >= 0 and var found ? found : throw new RefusalException(path, 1, $"il manque la colonne {column}", $"the column {column} is missing"))];
        while (reader.Read())
            yield return [.. at.Select(column => reader.GetString(column))];
    }

    private static double Number(CaseFile file, string cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0
        ? number
        : throw file.Fault("input/files", $"« {cell} » : attendu, un nombre ≥ 0", $"'{cell}': expected a number ≥ 0");

    [GeneratedRegex(@"^\s*(?<file>[^(]*?)\s*(?:\(column (?<column>[^)]+)\))?\s*$")]
    private static partial Regex Named();
}
