using Prevenance.Choices.Reforms;
using Prevenance.Choices.Scenarios;
using Prevenance.Law.France;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Tests.Scenarios;

/// <summary>Scenarios are compared where only what they say apart differs: each other thing is told at its line, with the line of the first.</summary>
public class ComparisonTests
{
    private const string First = "scenario: a\nbaseline: { households: 300, seed: 5 }\nhorizon:\n  from: 2027-01\n  months: 6\nseed: 1";

    [Theory]
    [InlineData("seed: 1", "seed: 2", "b.yaml:6: seed: '2' here, '1' in a.yaml:6; scenarios are compared with the same seed, months, baseline and take-up")]
    [InlineData("months: 6", "months: 7", "b.yaml:5: number of months: '7' here, '6' in a.yaml:5")]
    [InlineData("from: 2027-01", "from: 2027-02", "b.yaml:4: first month: '2027-02' here, '2027-01' in a.yaml:4")]
    [InlineData("households: 300", "households: 200", "b.yaml:2: households drawn: '200' here, '300' in a.yaml:2")]
    [InlineData("households: 300, seed: 5", "households: 300", "b.yaml:2: seed of the households: '2026' here, '5' in a.yaml:2")]
    [InlineData("scenario: a", "scenario: a", "b.yaml:1: 'a' is the name of a scenario already (a.yaml:1): two scenarios have this name")]
    public void What_differs_is_told_with_both_lines(string was, string becomes, string expected)
    {
        var name = was == becomes ? "a" : "b";
        var other = Read("b.yaml", First.Replace(was, becomes, StringComparison.Ordinal).Replace("scenario: a", $"scenario: {name}", StringComparison.Ordinal));
        Assert.Contains(expected, Refused(Read("a.yaml", First), other), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_claims_today_is_one_thing_for_all_changes_of_law_that_are_compared()
    {
        var (one, other, sites) = (InventedScenario.Read(name: "a"), InventedScenario.Read(takeUp: "{ rsa: [0.5, 0.6] }", name: "b"), InventedScenario.Read(name: "c") with { Law = Reform.None, TakeUp = new Dictionary<string, Interval>() });
        Assert.Contains("b.yaml:5: take-up: 'rsa [0.5, 0.6]' here, 'rsa [0.66, 0.8]' in a.yaml:5;", Refused(one, other), StringComparison.Ordinal);
        Comparison.Require([sites, one]);
    }

    [Fact]
    public void All_that_differs_is_told_at_once() => Assert.Equal(2, Assert.Throws<RefusalException>(() => Comparison.Require(
        [Read("a.yaml", First), Read("b.yaml", First.Replace("scenario: a", "scenario: b", StringComparison.Ordinal).Replace("seed: 1", "seed: 2", StringComparison.Ordinal).Replace("months: 6", "months: 7", StringComparison.Ordinal))])).Refusals.Count);

    [Fact]
    public void Of_results_that_were_kept_the_name_takes_the_place_of_the_line() => Assert.Contains(
        "b: seed: '2' here, '1' in a;",
        Refused(Read("a.yaml", First) with { Places = null }, Read("b.yaml", First) with { Places = null, Name = "b", Seed = 2 }),
        StringComparison.Ordinal);

    [Fact]
    public void Each_payer_has_a_key_of_its_own_by_which_scenarios_stand_side_by_side() => Assert.All(
        FrenchLaw.System.Rights.Select(Payer.Of).GroupBy(payer => payer.Key), payer => Assert.Single(payer.Select(one => one.Name.French).Distinct()));

    private static string Refused(params Scenario[] scenarios) => Assert.Throws<RefusalException>(() => Comparison.Require(scenarios)).Message;

    private static Scenario Read(string path, string text) => ScenarioFile.Read(path, new StringReader(text));
}
