using System.Text.Json.Nodes;
using Prevenance.Territory.Inputs;
using Prevenance.Territory.Outreach;
using Prevenance.Territory.Outreach.Search;

namespace Prevenance.Territory.Checks;

/// <summary>Sites that make ways shortest in all: a p-median file of the OR-Library that the case names, or areas and ways in the case itself.</summary>
internal sealed class MedianCheck : IModelCheck
{
    private const double OnePercent = 0.01;

    public string Kind => "pmedian";

    public Text? Lacks(CaseFile file) => Named(file) is { } name && file.Find(name) is null ? Text.Of($"le fichier {name}", $"the file {name}") : null;

    public IReadOnlyList<CheckedValue> Values(CaseFile file)
    {
        var input = Named(file) is { } name ? SitesInput.OfOrLibrary(file.Find(name)!, null) : SitesInput.Read(file.Input, null);
        var problem = input.Problem.Checked();
        var shortest = SiteSearch.Least(problem.Travel(), problem.Sites);
        var got = new JsonObject
        {
            ["optimum"] = shortest.Cost,
            ["mean"] = shortest.Cost / problem.People,
            ["sites"] = new JsonArray([.. shortest.Sites.Select(site => (JsonNode)input.Names[site])]),
            ["bound"] = shortest.Bound,
            ["bound_ok"] = shortest.Bound <= shortest.Cost,
            ["gap_below_1_percent"] = shortest.Cost - shortest.Bound <= OnePercent * shortest.Cost,
        };
        // What takes longer is worked out where it is asked.
        if (file.Names.Contains("most_reached"))
            got["most_reached"] = problem.People - SiteSearch.Least(problem.Beyond(input.Reach), problem.Sites).Cost;
        if (file.Names.Contains("longest_way"))
            got["longest_way"] = FieldOfChoice.Of(problem, input.Reach).Single(choice => choice.Key == "worst-first").Sought;
        return file.Compare(got);
    }

    private static string? Named(CaseFile file) => file.Input.Find("file")?.Word();
}
