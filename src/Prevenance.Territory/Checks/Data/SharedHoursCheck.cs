using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Prevenance.Territory.Access;
using Prevenance.Territory.Imports;
using Prevenance.Territory.Inputs;

namespace Prevenance.Territory.Checks.Data;

/// <summary>How the weekly hours of France services are shared out among those who can walk there, by detour.</summary>
internal sealed partial class SharedHoursCheck : TerritoryCheck
{
    public override IReadOnlyList<string> Asks => ["k"];

    protected override IEnumerable<SourceWanted> Sources(CaseFile file) => [SourceKinds.Iris, SourceKinds.Caf, SourceKinds.FranceServices];

    protected override JsonNode Work(CaseFile file, TerritoryData data)
    {
        var access = FigureAccess.Of(data, Demand(file, data), data.Sites(SourceKinds.FranceServices).Sites);
        var (decay, detours) = (AccessInput.DecayOf(file.Input), file.Input.Require("k").Numbers(least: 1));
        var got = new JsonObject
        {
            ["weekly_hours"] = access.WithHours.Sum(site => site.WeeklyHours),
            ["gini"] = ByDetour(detour => Equity.Of(Hours(detour, AccessMethod.E2sfca).Values.Zip(access.Demand, (value, people) => (value ?? 0, people)))?.Gini),
            ["sum_PA_E2SFCA"] = ByDetour(detour => Hours(detour, AccessMethod.E2sfca).SharedOut),
            ["sum_PA_M2SFCA"] = ByDetour(detour => Hours(detour, AccessMethod.M2sfca).SharedOut),
            ["sum_PA_3SFCA"] = ByDetour(detour => Hours(detour, AccessMethod.ThreeStep).SharedOut),
        };
        foreach (var name in file.Names)
        {
            if (InMinutes().Match(name) is { Success: true } match && double.Parse(match.Groups["minutes"].Value, CultureInfo.InvariantCulture) is var minutes)
                got[name] = ByDetour(detour => match.Groups["no"].Success ? Reach.Beyond(access.Demand, access.Minutes(detour), minutes) : Reach.Within(access.Demand, access.Minutes(detour), minutes));
        }
        return got;

        JsonArray ByDetour(Func<double, double?> value) => TerritoryChecks.Numbers(detours.Select(value));

        Accessibility Hours(double detour, AccessMethod method) => access.Hours(detour, decay, method);
    }

    [GeneratedRegex(@"^(?<no>no_)?site_in_(?<minutes>\d+)_min$")]
    private static partial Regex InMinutes();
}
