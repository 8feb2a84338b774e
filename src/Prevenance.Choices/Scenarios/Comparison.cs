namespace Prevenance.Choices.Scenarios;

/// <summary>What scenarios have in common for their difference not to be chance.</summary>
public static class Comparison
{
    /// <summary>Holds scenarios to one seed, the same months and one baseline, and their names to themselves.</summary>
    /// <exception cref="RefusalException">Two have one name, or they do not have the same seed, months or baseline.</exception>
    public static void Require(IReadOnlyList<Scenario> scenarios)
    {
        if (scenarios.GroupBy(scenario => scenario.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new RefusalException(twice.Key, new Text("deux scénarios ont ce nom", "two scenarios have this name"));
        if (scenarios.DistinctBy(scenario => (scenario.Seed, scenario.From, scenario.Months, scenario.Baseline.Population, string.Join('\n', scenario.Baseline.Calibrations), scenario.Baseline.Households, scenario.Baseline.Seed)).Count() > 1)
        {
            throw new RefusalException(new Text(
                "des scénarios se comparent sur la même graine, les mêmes mois et la même base : sinon c’est le hasard que l’on compare",
                "scenarios are compared with the same seed, months and baseline: otherwise it is chance that is compared"));
        }
    }

    /// <summary>Holds results that were kept to the same, and to what the law said of the same people when each was worked out.</summary>
    /// <inheritdoc cref="Require(IReadOnlyList{Scenario})"/>
    public static void Require(IReadOnlyList<ScenarioResult> results)
    {
        Require([.. results.Select(result => result.Scenario)]);
        if (results.DistinctBy(result => result.GroundHash).Count() > 1)
        {
            throw new RefusalException(new Text(
                "ces résultats ne viennent pas de la même loi ou des mêmes foyers : refaire ceux qui sont d’avant",
                "these results do not come from the same law or the same households: run those of before again"));
        }
    }
}
