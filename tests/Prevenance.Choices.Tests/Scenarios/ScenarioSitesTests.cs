using Prevenance.Choices.Scenarios;
using Prevenance.Territory.Tests;

namespace Prevenance.Choices.Tests.Scenarios;

/// <summary>Sites that the imported territory does not have are told where the scenario names them.</summary>
public sealed class ScenarioSitesTests : IDisposable
{
    private readonly InventedTown town = InventedTown.Imported();

    public void Dispose() => town.Dispose();

    [Theory]
    [InlineData("close: [\"1\", \"nowhere\"]", "s.yaml:5: 'nowhere' is not in the imported territory: write the identifier of a site of the imported sources")]
    [InlineData("add:\n    - { code_iris: \"692660101\", days: [tue], from: 2027-01 }\n    - { code_iris: \"692660109\", days: [tue], from: 2027-01 }", "s.yaml:7: '692660109' is not in the imported territory (692660101?): write the nine digits")]
    public void A_site_or_an_area_that_is_not_there_is_refused_with_its_line(string sites, string expected)
    {
        Assert.Contains(expected, Assert.Throws<RefusalException>(() => Run(sites)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_of_the_weekend_is_told_where_a_site_opens_on_it_from_all_of_todays_sites_open_to_none()
    {
        var sites = Run("add: [{ code_iris: \"692660102\", days: [tue, sat], from: 2027-01 }]").Sites!;
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday], SitesEffect.Week.Where(sites.OnDay.ContainsKey));
        Assert.Equal(sites.OnDay[DayOfWeek.Tuesday].Certain, sites.OnDay[DayOfWeek.Saturday].Certain);
        var alone = Run("add: [{ code_iris: \"692660102\", days: [tue, sat], from: 2027-01 }]\n  close: [\"1\", \"2\"]");
        Assert.Equal(alone.Sites!.OnDay[DayOfWeek.Tuesday].Possible, sites.OnDay[DayOfWeek.Saturday].Possible);
        var saturday = Beside.Of([alone]).Single(row => row.Key == "no-answer-saturday");
        Assert.Contains("on a Saturday (nobody here knows whether today’s sites are open: from all to none)", saturday.Name.English, StringComparison.Ordinal);
    }

    private ScenarioResult Run(string sites) => new ScenarioRun(town.Folder, threads: 1).Of(ScenarioFile.Read(
        "s.yaml", new StringReader($"scenario: s\nbaseline: {{ households: 20 }}\nhorizon: {{ from: 2027-01, months: 1 }}\nsites:\n  {sites}\nseed: 1")));
}
