using Prevenance.Territory.Checks;

namespace Prevenance.Choices.Checks;

/// <summary>The kinds of values that capacity, distributions and reforms can be held to.</summary>
public static class ChoiceChecks
{
    /// <summary>Each works out the input of its files, in the shape in which they tell what they expect.</summary>
    public static IReadOnlyList<IModelCheck> All { get; } =
    [
        new ModelCheck("erlang", file => CapacityCases.ErlangC(file.Input)),
        new ModelCheck("erlang-a", file => CapacityCases.ErlangA(file.Input)),
        new ModelCheck("priorities", file => CapacityCases.Priorities(file.Input)),
        new ModelCheck("mt", file => CapacityCases.ThroughTheDay(file.Input)),
        new ModelCheck("prevention", file => CapacityCases.Prevention(file.Input)),
        new SimulationCheck(),
        new ModelCheck("reform", file => ReformCases.Forms(file.Input)),
        new ModelCheck("paired", file => DistributionCases.Paired(file.Input)),
        new ModelCheck("distribution", file => DistributionCases.Spread(file.Input)),
    ];
}
