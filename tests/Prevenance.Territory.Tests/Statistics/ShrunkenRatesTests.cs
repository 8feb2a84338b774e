using Prevenance.Territory.Statistics;

namespace Prevenance.Territory.Tests.Statistics;

public class ShrunkenRatesTests
{
    /// <summary>
    /// 10 of 100, 60 of 200, none of nobody. m = 70/300; the spread seen is (100 × (0.1 − m)² + 200 × (0.3 − m)²) / 300, less m over the mean size of 150.
    /// </summary>
    [Fact]
    public void Small_areas_come_nearer_to_the_mean()
    {
        const double mean = 70.0 / 300;
        var spread = (((100 * Math.Pow(0.1 - mean, 2)) + (200 * Math.Pow(0.3 - mean, 2))) / 300) - (mean / 150);
        var rates = ShrunkenRates.Of([(10, 100), (60, 200), (0, 0)])!;
        Assert.Equal(spread, rates.Spread, 1e-12);
        Assert.Equal(mean + (spread / (spread + (mean / 100)) * (0.1 - mean)), rates.Rates[0]!.Value, 1e-12);
        Assert.Equal(mean + (spread / (spread + (mean / 200)) * (0.3 - mean)), rates.Rates[1]!.Value, 1e-12);
        Assert.Null(rates.Rates[2]);
    }

    [Fact]
    public void Where_chance_explains_all_every_area_has_the_mean() =>
        Assert.Equal([0.1, 0.1], ShrunkenRates.Of([(2, 20), (1, 10)])!.Rates.Select(rate => Math.Round(rate!.Value, 12)));

    [Fact]
    public void Nobody_counted_has_no_rate() => Assert.Null(ShrunkenRates.Of([(0, 0)]));
}
