using Microsoft.Extensions.DependencyInjection;
using Prevenance.Directories.Catalogues;
using Prevenance.Geography;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Places;

/// <summary>The territory's own places, on the pages of residents, while the directory is empty.</summary>
public sealed class NearestPlacesTests(WebServer server)
{
    private readonly TerritoryPlaces places = server.Services.GetRequiredService<TerritoryPlaces>();

    [Fact]
    public async Task Every_commune_that_can_be_chosen_has_its_nearest_places()
    {
        foreach (var commune in Communes.Own.WherePeopleLive)
            Assert.Equal(2, (await places.Near(commune.Code, 2)).Count);
    }

    [Theory]
    [InlineData("69091", "France services Givors")]
    [InlineData("69266", "France services Villeurbanne (Pimms Médiation)")]
    [InlineData("69259", "France services Vénissieux Minguettes (La Poste)")]
    public async Task The_nearest_place_is_that_of_the_commune(string commune, string expected) =>
        Assert.Equal(expected, (await places.Near(commune, 1))[0].Place.Name);

    [Fact]
    public async Task Nothing_is_near_a_place_that_nobody_knows() => Assert.Empty(await places.Near("75056", 2));
}
