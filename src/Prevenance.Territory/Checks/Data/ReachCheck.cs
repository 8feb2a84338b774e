using System.Text.Json.Nodes;
using Prevenance.Territory.Access;
using Prevenance.Territory.Imports;

namespace Prevenance.Territory.Checks.Data;

/// <summary>The share of people who live within some metres, as the crow flies, of a France services.</summary>
internal sealed class ReachCheck : TerritoryCheck
{
    public override IReadOnlyList<string> Asks => ["population", "radii_m"];

    protected override IEnumerable<SourceWanted> Sources(CaseFile file) => [SourceKinds.Iris, SourceKinds.Caf, SourceKinds.FranceServices];

    protected override JsonNode Work(CaseFile file, TerritoryData data)
    {
        var access = FigureAccess.Of(data, Demand(file, data), data.Sites(SourceKinds.FranceServices).Sites);
        var metres = access.Metres();
        return TerritoryChecks.Numbers(file.Input.Require("radii_m").Numbers(least: 0).Select(radius => (double?)Reach.Within(access.Demand, metres, radius)));
    }
}
