using Prevenance.Territory.Access;
using Prevenance.Territory.Outreach;

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

    [Fact]
    public void RSA_households_are_near_a_France_services_or_not()
    {
        var access = France();
        Assert.Equal([0.2616, 0.4001, 0.5496, 0.7798], new[] { 1000, 1500, 2000, 3000 }.Select(radius => Math.Round(Reach.Within(access.Demand, access.Metres(), radius), 4)));
    }

    [Theory]
    [InlineData(300, 0.6088, 0.0624)]
    [InlineData(400, 0.7599, 0.0359)]
    [InlineData(500, 0.86, 0.0244)]
    public void A_line_goes_to_a_France_services_without_a_change_or_not(double radius, double direct, double noStop)
    {
        var access = France();
        var line = access.DirectLine(SharedTerritory.Require().FindStops()!.Value.Stops, radius);
        Assert.Equal(direct, access.Demand.Where((_, area) => line.Has[area]).Sum() / access.Demand.Sum(), 0.001);
        Assert.Equal(noStop, access.Demand.Where((_, area) => !line.HasStop[area]).Sum() / access.Demand.Sum(), 0.001);
    }

    [Theory]
    [InlineData(1.2, 0.5464, 0.3065, 0.728, 268.591)]
    [InlineData(1.3, 0.5896, 0.2676, 0.7539, 268.445)]
    [InlineData(1.4, 0.6192, 0.2607, 0.7697, 275.154)]
    public void The_hours_of_France_services_are_shared_unevenly(double detour, double beyond30, double within20, double gini, double sharedOut)
    {
        var access = France();
        var hours = access.Hours(detour, Decay.Usual, AccessMethod.E2sfca);
        Assert.Equal(372.75, hours.SharedOut, 1e-6);
        Assert.Equal(gini, Equity.Of(hours.Values.Zip(access.Demand, (value, people) => (value!.Value, people)))!.Gini!.Value, 0.001);
        Assert.Equal(beyond30, Reach.Beyond(access.Demand, access.Minutes(detour), 30), 0.001);
        Assert.Equal(within20, Reach.Within(access.Demand, access.Minutes(detour), 20), 0.001);
        Assert.Equal(sharedOut, access.Hours(detour, Decay.Usual, AccessMethod.M2sfca).SharedOut, 0.3);
    }

    [Fact]
    public void Ten_sites_among_the_hundred_areas_with_most_RSA_households()
    {
        var access = France();
        var problem = AreaSites.Among(access, 100, 10).Problem;
        var choices = FieldOfChoice.Of(problem, 1000);
        var shortest = choices.Single(choice => choice.Key == "least-time");
        Assert.Equal(68_166_458, shortest.Sought);
        Assert.InRange(shortest.Bound!.Value, 68_000_000, 68_166_458);
        Assert.Equal(1727.1323, shortest.Plan.MeanWay, 0.0001);
        Assert.Equal(16_313, choices.Single(choice => choice.Key == "most-reached").Sought);
        Assert.Equal(7_613, FieldOfChoice.Of(problem, 500).Single(choice => choice.Key == "most-reached").Sought);
    }

    private static FigureAccess France()
    {
        var data = SharedTerritory.Require();
        return FigureAccess.Of(data, data.Figure("arsas"), data.Sites("france-services").Sites);
    }
}
