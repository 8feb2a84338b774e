using System.Text.Json.Nodes;
using Prevenance.Territory.Access;
using Prevenance.Territory.Imports;

namespace Prevenance.Territory.Checks.Data;

/// <summary>The share of people whom a line takes to a France services without a change, and of those who have no stop near.</summary>
internal sealed class DirectLineCheck : TerritoryCheck
{
    public override IReadOnlyList<string> Asks => ["stops", "radius_m"];

    protected override IEnumerable<SourceWanted> Sources(CaseFile file) =>
        [SourceKinds.Iris, SourceKinds.Caf, SourceKinds.FranceServices, new(SourceKinds.Named(SourceKinds.Stops), file.Input.Require("stops").Word())];

    protected override JsonNode Work(CaseFile file, TerritoryData data)
    {
        var access = FigureAccess.Of(data, Demand(file, data), data.Sites(SourceKinds.FranceServices).Sites);
        var stops = data.FindStops()!.Value.Stops;
        var lines = file.Input.Require("radius_m").Numbers(least: 0).Select(radius => access.DirectLine(stops, radius)).ToList();
        return new JsonObject
        {
            ["direct"] = TerritoryChecks.Numbers(lines.Select(line => Share(line.Has))),
            ["no_stop_within"] = TerritoryChecks.Numbers(lines.Select(line => 1 - Share(line.HasStop))),
        };

        double? Share(IReadOnlyList<bool> areas) => access.Demand.Where((_, area) => areas[area]).Sum() / access.Demand.Sum();
    }
}
