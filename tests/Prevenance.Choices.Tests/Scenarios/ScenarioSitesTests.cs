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
        var scenario = ScenarioFile.Read("s.yaml", new StringReader($"scenario: s\nbaseline: {{ households: 20 }}\nhorizon: {{ from: 2027-01, months: 1 }}\nsites:\n  {sites}\nseed: 1"));
        Assert.Contains(expected, Assert.Throws<RefusalException>(() => new ScenarioRun(town.Folder, threads: 1).Of(scenario)).Message, StringComparison.Ordinal);
    }
}
