using Prevenance.Law.Figures;
using Prevenance.Law.France;

namespace Prevenance.Aids.Tests;

/// <summary>The tables of the territory agree with one another.</summary>
public class TerritoryTests
{
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
