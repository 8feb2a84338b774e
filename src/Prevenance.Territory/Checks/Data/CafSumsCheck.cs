using System.Text.Json.Nodes;
using Prevenance.Territory.Imports;

namespace Prevenance.Territory.Checks.Data;

/// <summary>What the figures of the CAF come to over a territory.</summary>
internal sealed class CafSumsCheck : TerritoryCheck
{
    public override IReadOnlyList<string> Asks => ["file"];

    protected override IEnumerable<SourceWanted> Sources(CaseFile file) => [SourceKinds.Iris, new(SourceKinds.Named(SourceKinds.Caf), file.Input.Require("file").Word())];

    protected override JsonNode Work(CaseFile file, TerritoryData data)
    {
        var cover = data.CafCover()!;
        var got = new JsonObject { ["iris"] = data.Areas.Count, ["rows"] = cover.Lines, ["rows_with_recipients"] = cover.Shown };
        foreach (var (note, areas) in cover.Hidden)
            got[$"blank_note_{note}"] = areas;
        foreach (var figure in data.Figures.Where(figure => figure.IsCount))
        {
            var summary = FigureSummary.Of(figure);
            got[NameOf(figure.Name)] = summary.Sum;
            got[$"iris_with_{figure.Name}"] = summary.Areas;
            got[$"iris_{figure.Name}_under_{FigureSummary.Threshold}"] = summary.UnderThreshold;
            got[$"smallest_{figure.Name}"] = summary.Smallest;
            got[$"median_{figure.Name}"] = summary.Median;
            got[$"largest_{figure.Name}"] = summary.Largest;
        }
        return got;
    }

    /// <summary>The names of files for three sums; the others go by their column.</summary>
    private static string NameOf(string column) => column switch
    {
        "a" => "recipients",
        "percou" => "persons",
        "am" => "lone_parents_am",
        _ => column,
    };
}
