using Prevenance.Law.Figures;
using Prevenance.Law.France;

namespace Prevenance.Aids.Tests;

/// <summary>The tables of the territory agree with one another.</summary>
public class TerritoryTests
{
    private const string MetropoleDeLyon = "200046977";

    [Fact]
    public void The_Metropole_has_the_same_communes_as_an_EPCI_and_as_a_territory_of_the_law()
    {
        var ofTheLaw = File.ReadLines(FrenchFigures.TablePath("Lyon/communes.table.csv"))
            .Where(line => line.EndsWith(",metropole", StringComparison.Ordinal)).Select(line => line[..5]).ToHashSet();
        var epci = CodeGroups.Load(FrenchFigures.TablePath("Territoires/epci.table.csv")).Groups[MetropoleDeLyon];

        // Merged communes keep their codes in the law's table: people still give them.
        Assert.Empty(epci.Except(ofTheLaw));
    }

    [Fact]
    public void Every_region_of_the_mainland_has_departements_and_every_departement_one_region()
    {
        var regions = CodeGroups.Load(FrenchFigures.TablePath("Territoires/regions.table.csv")).Groups;
        var departements = regions.Values.SelectMany(codes => codes).ToList();

        Assert.Equal(13, regions.Count(region => region.Value.Count > 1));
        Assert.Equal(departements.Count, departements.Distinct().Count());
        Assert.Equal(96, departements.Count(code => code.Length == 2));
    }
}
