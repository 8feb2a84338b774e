using System.Security.Cryptography;
using System.Text;
using Prevenance.Choices.Capacity.Weeks;
using Prevenance.Choices.Scenarios.Running;
using Prevenance.Territory.Imports;
using Prevenance.Territory;

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
        var hash = HashOf(scenario, people, before);
        if (scenario.Baseline.Frozen is { } frozen && frozen != hash)
        {
            throw scenario.Fault("baseline/hash", new Text(
                $"ce scénario a été écrit sur une autre base (loi, population, recours, sites ou équipe) : {frozen} ; celle d’aujourd’hui est {hash}. Relire le scénario, puis écrire celle-ci",
                $"this scenario was written about another baseline (law, people, take-up, sites or team): {frozen}; today's is {hash}. Read the scenario again, then write this one"));
        }
        var stakes = LawRun.Of(scenario, people, before, threads);
        return new ScenarioResult(
            scenario, hash, GroundHashOf(scenario, people, before), stakes is null ? null : LawTold.Of(stakes, scenario), sites, scenario.Team is { } team ? TeamWeek.Of(team, scenario.Seed) : null)
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

    private static string GroundHashOf(Scenario scenario, ScenarioPeople people, Benefits before)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        AddGround(hash, scenario, people, before);
        return TextOf(hash);
    }

    private static void AddGround(IncrementalHash hash, Scenario scenario, ScenarioPeople people, Benefits before)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(before.Digest));
        people.AddTo(hash);
        foreach (var folder in scenario.Baseline.Calibrations)
            AddFiles(hash, folder);
    }

    private static void AddFiles(IncrementalHash hash, string folder) => hash.AppendData(Encoding.UTF8.GetBytes(string.Join(
        '\n', Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(path => $"{Path.GetFileName(path)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))}"))));

    private static string TextOf(IncrementalHash hash) => Convert.ToHexStringLower(hash.GetHashAndReset())[..16];

    /// <summary>What the law says of these people in these months, who they are, who of them claims, where sites stand and what the team is.</summary>
    private string HashOf(Scenario scenario, ScenarioPeople people, Benefits before)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        AddGround(hash, scenario, people, before);
        if (scenario.Law.Changes.Count > 0)
            hash.AppendData(Encoding.UTF8.GetBytes(scenario.TakeUpSaid));
        if (scenario.Sites is not null)
            hash.AppendData(Encoding.UTF8.GetBytes(new TerritoryFolder(territory).Digest));
        if (scenario.Team is { } team)
            hash.AppendData(Encoding.UTF8.GetBytes($"{team with { Prevention = null, Counter = team.Counter with { ByHour = [] }, Rights = [] }} {string.Join(' ', team.Counter.ByHour)} {string.Join(' ', team.Rights)}"));
        return TextOf(hash);
    }
}
