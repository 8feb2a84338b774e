namespace Prevenance.Territory.Tests;

/// <summary>What the real files of the Métropole come to, where they lie beside the project.</summary>
public class MetropoleTests
{
    [Fact]
    public void The_figures_of_the_CAF_have_the_sums_that_it_publishes()
    {
        var data = SharedTerritory.Require();
        var cover = data.CafCover()!;
        Assert.Equal((506, 479, 458), (data.Areas.Count, cover.Lines, cover.Shown));
        Assert.Equal([("3", 20), ("4", 1)], cover.Hidden.Select(one => (one.Key, one.Value)));
        Assert.Equal([341_893, 752_788, 101_642, 24_478, 186_704, 40_503], new[] { "a", "percou", "appa", "aaah", "aal", "am" }.Select(name => FigureSummary.Of(data.Figure(name)).Sum));
        Assert.Equal(new FigureSummary(451, 39_468, 5, 70, 554, 8), FigureSummary.Of(data.Figure("arsas")));
        Assert.Equal(17, FigureSummary.Of(data.Figure("aaah")).UnderThreshold);
    }
}
