using System.Text.Json.Nodes;
using Prevenance.Territory;
using Prevenance.Territory.Export;
using Prevenance.Territory.Needs.Publishing;
using Prevenance.Territory.Tests;
using Prevenance.Web.Pages.Territory;
using Prevenance.Web.Pages.Territory.Needs;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Tests.Pages.Territory;

public class NeedsOutlinesTests
{
    [Fact]
    public void A_commune_is_taken_away_with_the_outline_of_its_iris_together_and_one_that_has_none_without()
    {
        using var town = InventedTown.Imported();
        var data = TerritoryData.Open(town.Folder);
        var published = TerritoryServer.Published with
        {
            By = NeedsPublication.ByCommune,
            Areas = [TerritoryServer.Published.Areas[0] with { Code = "69266" }, TerritoryServer.Published.Areas[1] with { Code = "69999" }],
        };
        var view = NeedsView.Of(published, data, KeptTerritory.Of(town.Folder, "now").Sheet);
        Assert.Equal(data.Areas.Sum(area => area.Shape.Area), view.Shapes["69266"].Area, 1e-9);
        var features = JsonNode.Parse(GeoJsonExport.Write(NeedsExport.Of(view, Locale.French), view.Shapes))!["features"]!.AsArray();
        Assert.Equal([true, false], features.Select(feature => feature!["geometry"] is not null));
    }
}
