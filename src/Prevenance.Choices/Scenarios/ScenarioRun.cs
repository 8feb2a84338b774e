using Prevenance.Choices.Capacity.Weeks;
using Prevenance.Choices.Scenarios.Running;
using Prevenance.Territory;
using Prevenance.Territory.Imports;

namespace Prevenance.Choices.Scenarios;

/// <summary>Runs scenarios. The same files give the same results, whatever else runs and in whatever order they are named.</summary>
/// <param name="territory">The folder of the territory's imported sources: opened only where sites are part of a scenario.</param>
/// <param name="threads">How many threads work; it changes nothing of the results.</param>
public sealed class ScenarioRun(string territory, int threads)
{
    /// <exception cref="RefusalException">A scenario cannot be run, or is about another baseline than it says.</exception>
    public ScenarioResult Of(Scenario scenario)
    {
        OtherCalibrations.Require(scenario);
        var sites = SitesRun.Of(scenario, () => TerritoryData.Open(territory));
        var people = scenario.Named("baseline/population", () => ScenarioPeople.Of(scenario.Baseline, scenario.From));
        var before = Benefits.Of(people, people.Shape.Law, scenario.From, scenario.Months, threads);
        var baseline = Hashed(scenario, people, before.Digest);
        RequireFrozen(scenario, baseline);
        var stakes = LawRun.Of(scenario, people, before, threads);
        return new ScenarioResult(
            scenario, baseline.Whole, baseline.Ground, stakes is null ? null : LawTold.Of(stakes, scenario), sites, scenario.Team is { } team ? TeamWeek.Of(team, scenario.Seed) : null)
        {
            Stakes = stakes,
        };
    }

    /// <summary>Runs several, which are to be told side by side.</summary>
    /// <returns>By name, whatever the order of the files: no order is a preference.</returns>
    /// <exception cref="RefusalException">Two have one name, or they do not have the same seed, months or baseline.</exception>
    public IReadOnlyList<ScenarioResult> Beside(IReadOnlyList<Scenario> scenarios)
    {
        Comparison.Require(scenarios);
        return [.. scenarios.OrderBy(scenario => scenario.Name, StringComparer.Ordinal).Select(Of)];
    }

    /// <summary>What a scenario is compared with as it is today, part by part; nobody's rights are worked out.</summary>
    /// <exception cref="RefusalException">Its people cannot be read.</exception>
    public BaselineHash BaselineOf(Scenario scenario)
    {
        OtherCalibrations.Require(scenario);
        var people = scenario.Named("baseline/population", () => ScenarioPeople.Of(scenario.Baseline, scenario.From));
        return Hashed(scenario, people, Benefits.DigestOf(people, scenario.From, scenario.Months));
    }

    private static void RequireFrozen(Scenario scenario, BaselineHash baseline)
    {
        List<Refusal> refusals = [.. baseline.Changed(scenario.Baseline.Frozen).SelectMany(changed => scenario.Fault($"{BaselineReader.Key}/{changed.Keys}", Text.Of(
            $"ce scénario a été écrit sur une autre base (loi, population, sites ou équipe) : {changed.Frozen} ; celle d’aujourd’hui est {changed.Today}. Relire le scénario, puis écrire celle-ci",
            $"this scenario was written about another baseline (law, people, sites or team): {changed.Frozen}; today's is {changed.Today}. Read the scenario again, then write this one")).Refusals)];
        if (refusals.Count > 0)
            throw new RefusalException(refusals);
    }

    private BaselineHash Hashed(Scenario scenario, ScenarioPeople people, string law) => BaselineHash.Of(scenario, people, law, () => new TerritoryFolder(territory).Digest);
}
