using Prevenance.Geography;
using Prevenance.Law;
using Prevenance.Territory.Calibration;
using Prevenance.Territory.Needs;
using Prevenance.Territory.Statistics;

namespace Prevenance.Territory.Tests.Needs;

public sealed class NeedsTests : IDisposable
{
    private static readonly Month Month = new(2026, 7);

    private readonly InventedTown town = InventedTown.Imported();

    public void Dispose() => town.Dispose();

    /// <summary>All: 900 × 0.2/0.8 = 225 to 900 × 0.4/0.6 = 600. By groups: 300 × 0.1/0.9 = 33.33, and 600 at the rate of all: 150 to 400.</summary>
    [Fact]
    public void What_groups_do_not_claim_widens_the_range_of_all()
    {
        var unclaimed = TakeUp.UnclaimedOf(new(0.2, 0.4), [new("rsa", "alone", new(0.1, 0.1), 2018, "s")], 900, [new Dictionary<string, double> { ["alone"] = 1, ["others"] = 2 }]);
        Assert.Equal(33.333333 + 150, unclaimed.Low, 1e-5);
        Assert.Equal(600, unclaimed.High, 1e-9);
    }

    [Fact]
    public void Every_rate_that_is_known_has_its_year_and_its_source() =>
        Assert.All(TakeUp.Known, one => Assert.True(one is { Year: > 2000, Source.Length: > 10 } && one.Rate.Low <= one.Rate.High));

    [Fact]
    public void A_run_sums_every_household_of_each_area_once_and_one_that_is_asked_again_reads()
    {
        var path = Calibrated("people", 1);
        var first = NeedsRun.Open(path, Month, 3).Sums(2);
        Assert.Equal([1000, 800, 600], first.Values.Select(area => Math.Round(area.Households)));
        Assert.Contains(first.Values, area => area.RsaGroups.Values.Sum() > 0);
        var stored = Directory.EnumerateFiles(town.Folder, "*.json", SearchOption.AllDirectories).Single(file => file.Contains(".needs-", StringComparison.Ordinal));
        var written = File.GetLastWriteTimeUtc(stored);
        Assert.Equal(first.Values.Select(area => area.Ending), NeedsRun.Open(path, Month, 3).Sums(2).Values.Select(area => area.Ending));
        Assert.Equal(written, File.GetLastWriteTimeUtc(stored));
    }

    /// <summary>Prime d’activité falls in October 2026 where wages stay what they are and the minimum wage, to which it is held, has risen.</summary>
    [Fact]
    public void Each_break_of_a_household_has_one_cause_and_a_figure_of_the_law_that_moves_is_told_as_one()
    {
        var sums = NeedsRun.Open(Calibrated("people", 1), Month, 4).Sums(2).Values;
        foreach (var month in Enumerable.Range(0, 3))
            Assert.Equal(sums.Sum(area => area.Ending[month] + area.Falling[month]), sums.Sum(area => area.Causes.Sum(cause => cause[month])), 1e-6);
        Assert.True(sums.Sum(area => area.Causes[(int)BreakCause.Figure][2]) > 0);
    }

    /// <summary>Who receives RSA in the first month is whom the area was calibrated by.</summary>
    [Fact]
    public void The_run_gives_RSA_to_as_many_as_the_CAF_publishes() =>
        Assert.Equal([100, 200, 300], NeedsRun.Open(Calibrated("people", 1), Month, 2).Sums(2).Values.Select(area => Math.Round(area.RsaGroups.Values.Sum() / RsaGroup.Groupings.Count)));

    [Fact]
    public void Small_counts_are_hidden_and_what_is_shown_has_its_bands()
    {
        var (one, other) = (InventedSums.Of((40, 7, 400), (30, 50, 300), (60, 90, 500)), InventedSums.Of((44, 12, 390), (30, 50, 300), (60, 90, 500)));
        var breaks = BreaksPublished.Of([one, other]);
        Assert.Null(breaks.Of("A", 1, isEnding: true));
        Assert.Equal(new BreakCount(400, new Interval(400 - (1.959963984540054 * 20), 400 + (1.959963984540054 * 20)), new Interval(390, 400)), breaks.Of("A", 2, isEnding: true));
        Assert.Null(BreaksPublished.Of([one]).Of("A", 2, isEnding: true)!.Calibration);
    }

    /// <summary>A household of A stands for four: its count is half as sure. 7 that are hidden, or 3, are told of in no band.</summary>
    [Fact]
    public void Bands_stand_on_the_weights_of_all_households_and_tell_nothing_of_counts_that_are_hidden()
    {
        var (one, other) = (InventedSums.Of((40, 7, 400), (30, 50, 300), (60, 90, 500)), InventedSums.Of((40, 3, 400), (30, 54, 300), (60, 90, 500)));
        foreach (var sums in new[] { one, other })
        {
            sums["A"].Squares = 4 * sums["A"].Households;
            foreach (var area in sums.Values)
                area.Falling = [50, 50, 50];
        }
        var (first, second) = (BreaksPublished.Of([one]), BreaksPublished.Of([other]));
        Assert.Equal(400 - (1.959963984540054 * 40), first.Of("A", 2, isEnding: true)!.Sampling.Low, 1e-9);
        Assert.Equal(147 - (1.959963984540054 * Math.Sqrt(2 * 147)), first.OfAll(1, isEnding: true)!.Sampling.Low, 1e-9);
        Assert.Equal(first.OfAll(1, isEnding: true), second.OfAll(1, isEnding: true));
    }

    [Fact]
    public void An_area_is_named_in_words_with_its_commune()
    {
        var areas = TerritoryData.Open(town.Folder).Areas.ToDictionary(area => area.Code);
        Assert.Equal("Aire 1 (Villeurbanne)", AreaName.Of("692660101", areas).French);
        Assert.Equal("Villeurbanne", AreaName.Of("69266", areas).French);
        Assert.Equal("IRIS 0109, Villeurbanne", AreaName.Of("692660109", new Dictionary<string, Iris> { ["692660109"] = areas["692660101"] with { Code = "692660109", Name = "692660109" } }).French);
    }

    [Fact]
    public void Rates_have_their_interval_and_RSA_that_few_receive_no_range()
    {
        town.Import("caf", "iris_code;note;a;arsas\n692660101;0;1000;100\n692660102;0;800;8\n");
        var needs = AreaNeeds.All(TerritoryData.Open(town.Folder), new SortedDictionary<string, AreaSums> { ["692660101"] = AreaSums.Over(2), ["692660102"] = AreaSums.Over(2) }, code => code);
        Assert.NotNull(needs["692660101"].Unclaimed);
        Assert.Null(needs["692660102"].Unclaimed);
        var rate = needs["692660101"].Rates.Single();
        Assert.Equal((100.0, 1000.0, RateInterval.Wilson(100, 1000)), (rate.Count, rate.Among, rate.Interval));
        Assert.InRange(rate.Shrunken, 108 / 1800.0, 0.1);
    }

    private string Calibrated(string name, int seed)
    {
        var path = Path.Combine(town.Folder, name);
        CalibratedPopulation.Write(path, CalibratedTerritory.Of(TerritoryData.Open(town.Folder), Month, seed, 1000, 4), new CalibrationNote($"{Month}", seed, 1000, 4, new Dictionary<string, string>(), 3, 1));
        return path;
    }
}
