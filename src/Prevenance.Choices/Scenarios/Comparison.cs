namespace Prevenance.Choices.Scenarios;

/// <summary>What scenarios have in common for their difference not to be chance.</summary>
public static class Comparison
{
    /// <summary>What is the same in all, by the keys of the file where it is said.</summary>
    private static readonly (string Keys, Text Name, Func<Scenario, string> Said)[] Common =
    [
        ("seed", new("graine", "seed"), scenario => $"{scenario.Seed}"),
        ("horizon/from", new("premier mois", "first month"), scenario => $"{scenario.From}"),
        ("horizon/months", new("nombre de mois", "number of months"), scenario => $"{scenario.Months}"),
        ("baseline/population", new("population", "population"), scenario => $"{scenario.Baseline.Population}"),
        ("baseline/calibrations", new("autres calages", "other calibrations"), scenario => string.Join(", ", scenario.Baseline.Calibrations)),
        ("baseline/households", new("foyers tirés", "households drawn"), scenario => $"{scenario.Baseline.Households}"),
        ("baseline/seed", new("graine des foyers", "seed of the households"), scenario => $"{scenario.Baseline.Seed}"),
    ];

    /// <summary>Holds scenarios to one seed, the same months and one baseline, and their names to themselves.</summary>
    /// <exception cref="RefusalException">Two have one name, or they do not have the same seed, months or baseline: each key that differs from the first scenario is told.</exception>
    public static void Require(IReadOnlyList<Scenario> scenarios)
    {
        List<Refusal> refusals = [.. SameNames(scenarios), .. scenarios.Skip(1).SelectMany(other => Differences(scenarios[0], other))];
        if (refusals.Count > 0)
            throw new RefusalException(refusals);
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

    private static IEnumerable<Refusal> SameNames(IReadOnlyList<Scenario> scenarios) =>
        from named in scenarios.GroupBy(scenario => scenario.Name, StringComparer.Ordinal)
        from again in named.Skip(1)
        select again.Fault("scenario", Text.Of(
            $"« {again.Name} » est déjà le nom d’un scénario ({PlaceOf(named.First(), "scenario")}) : deux scénarios ont ce nom, en donner un autre à l’un, ou ne nommer ce fichier qu’une fois",
            $"'{again.Name}' is the name of a scenario already ({PlaceOf(named.First(), "scenario")}): two scenarios have this name, give one another, or name this file once")).Refusals[0];

    private static IEnumerable<Refusal> Differences(Scenario first, Scenario other) => Common.Where(one => one.Said(first) != one.Said(other)).Select(one => other.Fault(one.Keys, Text.Of(
        $"{one.Name} : « {one.Said(other)} » ici, « {one.Said(first)} » dans {PlaceOf(first, one.Keys)} ; des scénarios se comparent sur la même graine, les mêmes mois et la même base, sinon c’est le hasard que l’on compare : leur donner la même valeur",
        $"{one.Name}: '{one.Said(other)}' here, '{one.Said(first)}' in {PlaceOf(first, one.Keys)}; scenarios are compared with the same seed, months and baseline, otherwise it is chance that is compared: give both the same value")).Refusals[0]);

    private static string PlaceOf(Scenario scenario, string keys) => scenario.Places is { } places ? $"{places[keys]}" : scenario.Name;
}
