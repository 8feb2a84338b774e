using Prevenance.Choices.Scenarios;

namespace Prevenance.Choices.Tests.Scenarios;

public class ScenarioFileTests
{
    [Fact]
    public void A_scenario_is_read_whole()
    {
        var scenario = ScenarioFile.Read("s.yaml", new StringReader(InventedScenario.Text));
        Assert.Equal(("rsa-a-700", 6, 1), (scenario.Name, scenario.Months, scenario.Seed));
        Assert.Equal(0.66, scenario.TakeUp["rsa"].Low);
        Assert.Equal([DayOfWeek.Tuesday], scenario.Sites!.Added.Single().Days);
        Assert.Equal("3", scenario.Sites.Closed.Single());
    }

    [Fact]
    public void Nobody_and_everybody_may_be_known_exactly()
    {
        var scenario = ScenarioFile.Read("s.yaml", new StringReader(InventedScenario.Text.Replace("rsa: [0.66, 0.80]", "rsa: [1, 1], af: [0, 0]", StringComparison.Ordinal)));
        Assert.Equal("af [0, 0], rsa [1, 1]", scenario.TakeUpSaid);
    }

    [Theory]
    [InlineData("take_up: { rsa: [0.66, 0.80] }", "", "s.yaml:4: the law changes without a range of take-up")]
    [InlineData("rsa: [0.66, 0.80]", "rsa: 0.7", "s.yaml:6: rsa is written with its range")]
    [InlineData("rsa: [0.66, 0.80]", "rsa: [0.8, 0.66]", "from the smaller to the larger")]
    [InlineData("rsa: [0.66, 0.80]", "rsa: [0.7, 0.7]", "s.yaml:6: rsa: both ends are the same: no doubt was looked at; write the least and the most")]
    [InlineData("rsa: [0.66, 0.80]", "rsa: [0.66, 0.80], css_participation_forfaitaire: [0.5, 0.6]", "s.yaml:6: 'css_participation_forfaitaire' is no amount that is paid each month, and is not reckoned here")]
    [InlineData("rsa: [0.66, 0.80]", "rsaa: [0.66, 0.80]", "s.yaml:6: 'rsaa' is no right here (rsa, ")]
    [InlineData("rsa: [0.66, 0.80]", "rsa: [0.66, 0.80], css: [0.5, 0.6]", "css_participation_forfaitaire, ")]
    [InlineData("rsa: [0.66, 0.80]", "rsa: [0.66, 0.80], solidarity: [0.5, 0.6]", "s.yaml:6: 'solidarity' is no right here (")]
    [InlineData("rsa: [0.66, 0.80]", "rsa: [0.66, 0.80], xyz: [0.5, 0.6]", "s.yaml:6: 'xyz' is no right here")]
    [InlineData("months: 6", "months: 0", "months: expected a number from 1 to 60")]
    [InlineData("from: 2027-01, months", "from: 1890-01, months", "figures of the law cover")]
    [InlineData("from: 2027-01, months", "from: soon, months", "from is a month such as 2027-01")]
    [InlineData("days: [tue]", "days: [tue, mon, tue]", "s.yaml:7: days: 'tue' is there twice, write it once")]
    [InlineData("{ households: 300, seed: 5 }", "{ population: ., households: 300 }", "s.yaml:2: households are read (population) or drawn (households, seed), and not both")]
    [InlineData("{ households: 300, seed: 5 }", "{ population: ., seed: 5 }", "s.yaml:2: households are read (population) or drawn (households, seed), and not both")]
    [InlineData("households: 300", "households: 999999999999", "s.yaml:2: households: expected a number from 1 to 200000")]
    [InlineData("households: 300", "households: 0.5", "s.yaml:2: households: expected a number from 1 to 200000")]
    [InlineData("households: 300", "households: 2.5", "s.yaml:2: households is a whole number")]
    [InlineData("seed: 5", "seed: 999999999999", "s.yaml:2: seed: 2147483647 at the most")]
    [InlineData("days: [tue]", "days: [mardi]", "'mardi' is no day; expected sun, mon")]
    [InlineData("montant_de_base_du_rsa", "montant_de_base_du_rsaa", "s.yaml:5/prestations_sociales")]
    [InlineData("montant_de_base_du_rsa: { \"2027", "montant_de_base_du_rsa: { \"1927", "no known value on 1927-01-01")]
    [InlineData("days: [tue], from: 2027-03", "days: [tue], from: 2027-07", "s.yaml:7: this site opens after the end of the scenario (2027-06)")]
    [InlineData("{ \"2027-01-01.2100-12-31\": 700 }", "{}", "s.yaml:5: expected { path:")]
    [InlineData("2027-01-01.2100-12-31", "9999", "'9999' is no period")]
    [InlineData("seed: 1", "", "seed is missing")]
    [InlineData("seed: 1", "seed: 1\nweights: { rsa: 2 }", "'weights' is not expected here")]
    [InlineData("\"2027-01-01.2100-12-31\": 700", "soon: 700", "'soon' is no period")]
    [InlineData("seed: 1", "seed: 1\ncapacity: { team: nowhere.yaml }", "nowhere.yaml: there is no such file")]
    [InlineData("seed: 1", "seed: 1\ncapacity: { team: nowhere.yaml }", "s.yaml:9/nowhere.yaml: there is no such file")]
    [InlineData("{ households: 300, seed: 5 }", "{ population: nowhere }", "s.yaml:2: 'nowhere' is no folder that is there: write that of a population")]
    [InlineData("{ households: 300, seed: 5 }", "{ population: ., calibrations: [nowhere] }", "s.yaml:2: 'nowhere' is no folder that is there")]
    [InlineData("{ \"2027-01-01.2100-12-31\": 700 }", "{ 2027: 700, 2027-06: 600 }", "s.yaml:5/prestations_sociales")]
    [InlineData("scenario: rsa-a-700", "scenario: il-faut-le-choisir", "s.yaml:1: 'il faut' says what to choose: name what changes")]
    [InlineData("scenario: rsa-a-700", "scenario: \"the best option\"", "says what to choose: name what changes")]
    [InlineData("scenario: rsa-a-700", "scenario: \"Le projet de Mme Untel\"", "s.yaml:1: scenario names somebody ('Mme Untel'): write a role")]
    [InlineData("scenario: rsa-a-700", "scenario: ~", "s.yaml:1: scenario says nothing")]
    [InlineData("close: [\"3\"]", "close: [\"3\", \"4\", \"3\"]", "s.yaml:7: close: '3' is there twice")]
    [InlineData("add: [{", "add: [{ code_iris: \"692590102\", days: [mon], from: 2027-01 }, {", "s.yaml:7: add: '692590102' is there twice")]
    [InlineData("close: [\"3\"]", "close: [null]", "s.yaml:7: close says nothing")]
    [InlineData("code_iris: \"692590102\"", "code_iris: \" \"", "s.yaml:7: code_iris says nothing")]
    [InlineData("{ add: [{ code_iris: \"692590102\", days: [tue], from: 2027-03 }], close: [\"3\"] }", "{ add: [], close: [] }", "s.yaml:7: no site opens or closes: name a site under add or close, or take sites out")]
    [InlineData("scenario: rsa-a-700", "scenario: \" \"", "s.yaml:1: scenario says nothing: write a word at least")]
    [InlineData("scenario: rsa-a-700", "scenario: \"rsa\\nà 700\"", "s.yaml:1: scenario stands in one line")]
    [InlineData("seed: 1", "seed: 1\n---\nscenario: b", "s.yaml:10: a second document begins here (after '---'): a file holds one, put this one into another file")]
    public void What_cannot_be_read_is_refused_with_its_line(string was, string becomes, string expected) => Assert.Contains(
        expected,
        Assert.Throws<RefusalException>(() => ScenarioFile.Read("s.yaml", new StringReader(InventedScenario.Text.Replace(was, becomes, StringComparison.Ordinal)))).Message,
        StringComparison.Ordinal);
}
