using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Prevenance.Territory.Access;
using Prevenance.Territory.Imports;
using Prevenance.Territory.Outreach;
using Prevenance.Territory.Outreach.Search;

namespace Prevenance.Territory.Checks.Data;

/// <summary>Sites among the areas that count most, for those whom all areas count.</summary>
internal sealed partial class TerritorySitesCheck : TerritoryCheck
{
    /// <summary>Means are told to the tenth of a millimetre: ways are whole metres.</summary>
    private const int Decimals = 4;

    public override IReadOnlyList<string> Asks => ["demand", "candidates", "p"];

    protected override IEnumerable<SourceWanted> Sources(CaseFile file) => [SourceKinds.Iris, SourceKinds.Caf];

    protected override JsonNode Work(CaseFile file, TerritoryData data)
    {
        var problem = AreaSites.Among(FigureAccess.Of(data, Demand(file, data), []), Candidates(file), file.Input.Require("p").Count(1)).Problem.Checked();
        var shortest = SiteSearch.Least(problem.Travel(), problem.Sites);
        var got = new JsonObject
        {
            ["pmedian_person_metres"] = shortest.Cost,
            ["pmedian_mean_m"] = Math.Round(shortest.Cost / problem.People, Decimals),
            ["households"] = problem.People,
            ["lower_bound_at_least"] = shortest.Bound,
        };
        foreach (var name in file.Names)
        {
            if (Reached().Match(name) is { Success: true } match)
                got[name] = problem.People - SiteSearch.Least(problem.Beyond(double.Parse(match.Groups["metres"].Value, CultureInfo.InvariantCulture)), problem.Sites).Cost;
        }
        return got;
    }

    /// <summary>The number that the text holds: « the 100 IRIS with most arsas ».</summary>
    private static int Candidates(CaseFile file) => int.TryParse(Number().Match(file.Input.Require("candidates").Word()).Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
        ? count
        : throw file.Fault("input/candidates", "attendu : combien d’aires, comme « the 100 IRIS with most arsas »", "expected how many areas, such as 'the 100 IRIS with most arsas'");

    [GeneratedRegex(@"^mclp_(?<metres>\d+)_m_households$")]
    private static partial Regex Reached();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
