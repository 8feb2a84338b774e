namespace Prevenance.Choices.Scenarios;

/// <summary>What scenarios have in common for their difference not to be chance.</summary>
public static class Comparison
{
    /// <summary>What is the same in all, by the keys of the file where it is said; nothing of a scenario that it does not bear on.</summary>
    private static readonly (string Keys, Text Name, Func<Scenario, string?> Said)[] Common =
    [
        ("seed", new("graine", "seed"), scenario => $"{scenario.Seed}"),
        ("horizon/from", new("premier mois", "first month"), scenario => $"{scenario.From}"),
        ("horizon/months", new("nombre de mois", "number of months"), scenario => $"{scenario.Months}"),
        ("baseline/population", new("population", "population"), scenario => $"{scenario.Baseline.Population}"),
        ("baseline/calibrations", new("autres calages", "other calibrations"), scenario => string.Join(", ", scenario.Baseline.Calibrations)),
        ("baseline/households", new("foyers tirés", "households drawn"), scenario => $"{scenario.Baseline.Households}"),
        ("baseline/seed", new("graine des foyers", "seed of the households"), scenario => $"{scenario.Baseline.Seed}"),
        // Who claims today is assumed of the present state, and not what a change does.
        ("take_up", new("recours", "take-up"), scenario => scenario.Law.Changes.Count == 0 ? null : scenario.TakeUpSaid),
    ];

    /// <summary>Holds scenarios to one seed, the same months and one baseline, and their names to themselves.</summary>
    /// <exception cref="RefusalException">Two have one name, or they do not have the same seed, months, baseline or take-up: each key that differs from the first scenario is told.</exception>
    public static void Require(IReadOnlyList<Scenario> scenarios)
    {
        List<Refusal> refusals = [.. SameNames(scenarios), .. Differences(scenarios)];
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

    private static IEnumerable<Refusal> Differences(IReadOnlyList<Scenario> scenarios) =>
        from common in Common
        let saying = scenarios.Where(scenario => common.Said(scenario) is not null).ToList()
        from other in saying.Skip(1)
        where common.Said(other) != common.Said(saying[0])
        select other.Fault(common.Keys, Text.Of(
            $"{common.Name} : « {common.Said(other)} » ici, « {common.Said(saying[0])} » dans {PlaceOf(saying[0], common.Keys)} ; des scénarios se comparent sur la même graine, les mêmes mois, la même base et le même recours, sinon c’est le hasard ou l’hypothèse que l’on compare : leur donner la même valeur",
            $"{common.Name}: '{common.Said(other)}' here, '{common.Said(saying[0])}' in {PlaceOf(saying[0], common.Keys)}; scenarios are compared with the same seed, months, baseline and take-up, otherwise it is chance or what is assumed that is compared: give both the same value")).Refusals[0];

    private static string PlaceOf(Scenario scenario, string keys) => scenario.Places is { } places ? $"{places[keys]}" : scenario.Name;
}
