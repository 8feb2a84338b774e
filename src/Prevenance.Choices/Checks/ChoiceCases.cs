using System.Text.Json.Nodes;
using Prevenance.Territory.Inputs;

namespace Prevenance.Choices.Checks;

/// <summary>The kinds of cases, of values that must come out, that are worked out here.</summary>
public static class ChoiceCases
{
    /// <summary>By kind, what works a case out from its input, in the shape in which it tells what it expects.</summary>
    public static IReadOnlyDictionary<string, Func<InputFile, JsonNode>> Kinds { get; } = new Dictionary<string, Func<InputFile, JsonNode>>(StringComparer.Ordinal)
    {
        ["erlang"] = CapacityCases.ErlangC,
        ["erlang-a"] = CapacityCases.ErlangA,
        ["priorities"] = CapacityCases.Priorities,
        ["mt"] = CapacityCases.ThroughTheDay,
        ["prevention"] = CapacityCases.Prevention,
        ["simulation"] = CapacityCases.Simulation,
        ["reform"] = ReformCases.Forms,
        ["paired"] = DistributionCases.Paired,
        ["distribution"] = DistributionCases.Spread,
    };
}
