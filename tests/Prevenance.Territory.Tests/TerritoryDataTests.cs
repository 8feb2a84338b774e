namespace Prevenance.Territory.Tests;

public class TerritoryDataTests
{
    [Fact]
    public void Figures_are_those_of_the_areas_of_the_territory_each_with_its_source()
    {
        using var town = InventedTown.Imported();
        var data = TerritoryData.Open(town.Folder);
        var arsas = data.Figure("arsas");
        Assert.Equal(new FigureSummary(3, 600, 100, 200, 300, 0), FigureSummary.Of(arsas));
        Assert.Equal(new FigureSummary(2, 48, 8, 24, 40, 1), FigureSummary.Of(data.Figure("aaah")));
        Assert.Equal("Insee et CNAF", arsas.Source.Publisher);
        Assert.Null(arsas["692660104"]);
    }

    [Fact]
    public void A_figure_that_may_be_a_mean_has_no_sum()
    {
        using var town = InventedTown.Imported();
        Assert.Null(FigureSummary.Of(TerritoryData.Open(town.Folder).Figure("NivVieMed")).Sum);
    }

    [Fact]
    public void Lines_that_hide_everything_are_counted_by_what_their_note_says()
    {
        using var town = InventedTown.Imported();
        var cover = TerritoryData.Open(town.Folder).CafCover()!;
        Assert.Equal((4, 3), (cover.Lines, cover.Shown));
        Assert.Equal([KeyValuePair.Create("3", 1)], cover.Hidden);
    }

    [Fact]
    public void Answers_are_those_of_its_communes_with_the_hours_that_they_tell()
    {
        using var town = InventedTown.Imported();
        Assert.Equal([("Chez Ada", 20.0), ("Chez Bea", 5.5)], TerritoryData.Open(town.Folder).Sites("france-services").Sites.Select(site => (site.Name, site.WeeklyHours!.Value)));
    }

    [Fact]
    public void What_is_missing_is_told_with_what_to_import()
    {
        using var town = new InventedTown();
        Assert.Contains("territory import iris FILE", Assert.Throws<RefusalException>(() => TerritoryData.Open(town.Folder)).Message, StringComparison.Ordinal);
        using var other = InventedTown.Imported();
        Assert.Contains("(arsas?)", Assert.Throws<RefusalException>(() => TerritoryData.Open(other.Folder).Figure("arsa")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_was_cut_is_refused_with_what_to_do()
    {
        using var town = InventedTown.Imported();
        File.WriteAllText(Path.Combine(town.Folder, "caf.source.json"), "{\"publisher\":");
        Assert.Contains("import the source again", Assert.Throws<RefusalException>(() => TerritoryData.Open(town.Folder).Figures).Message, StringComparison.Ordinal);
    }
}
