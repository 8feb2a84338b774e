using Prevenance.Law;
using Prevenance.Territory.Calibration;
using Prevenance.Territory.Needs;
using Prevenance.Territory.Needs.Publishing;
using Prevenance.Geography.Suppression;

namespace Prevenance.Territory.Tests.Needs.Publishing;

/// <summary>What leaves for the page: only what may be shown, of one kind of areas, and never less hidden than before.</summary>
public sealed class PublicationTests : IDisposable
{
    private static readonly string[] Months = ["2026-08", "2026-09", "2026-10"];

    private static readonly Lazy<NeedsPublication> Published = new(Worked);

    private readonly InventedTown town = InventedTown.Imported();

    public void Dispose() => town.Dispose();

    [Fact]
    public void What_is_published_is_read_again_as_it_was()
    {
        Assert.Null(PublicationFile.Find(town.Kept));
        var published = Published.Value;
        PublicationFile.Keep(town.Kept, published);
        var read = PublicationFile.Find(town.Kept)!;
        Assert.Equal((published.By, published.Population, published.Law, published.Source), (read.By, read.Population, read.Law, read.Source));
        Assert.Equal(published.Months, read.Months);
        Assert.Equal(published.Hidden, read.Hidden);
        Assert.Equal(["692660104"], read.NotCalibrated);
        foreach (var (area, again) in published.Areas.Zip(read.Areas))
        {
            Assert.Equal(area.Breaks.Ending, again.Breaks.Ending);
            Assert.Equal(area.Breaks.Falling, again.Breaks.Falling);
            Assert.Equal(area.Rates, again.Rates);
            Assert.Equal(area.Unclaimed, again.Unclaimed);
        }
    }

    /// <summary>Of 40, 8 and a blank, the 8 are not published.</summary>
    [Fact]
    public void No_count_from_one_to_ten_is_published()
    {
        var published = Published.Value;
        Assert.Contains(published.Areas[0].Rates, rate => rate.Name == "aaah");
        Assert.DoesNotContain(published.Areas[1].Rates, rate => rate.Name == "aaah");
        var shown = published.Areas.Select(area => area.Breaks).Append(published.All).SelectMany(breaks => breaks.Ending.Concat(breaks.Falling)).OfType<BreakCount>().ToList();
        Assert.DoesNotContain(shown, count => FigureSummary.IsSmall(count.Count));
        Assert.NotEmpty(shown);
    }

    [Fact]
    public void What_one_release_hides_the_next_hides_too_in_the_same_area_and_month()
    {
        var before = BreaksPublished.Of([InventedSums.Of((40, 7, 400), (30, 50, 300), (60, 90, 500))]);
        var published = Published.Value with { Months = Months, Hidden = [.. before.Hidden.Select(cell => new HiddenCell(before.Areas.ElementAtOrDefault(cell.Line), Months[cell.Column]))] };
        var later = InventedSums.Of((40, 70, 400), (30, 50, 300), (60, 90, 500));
        Assert.NotNull(BreaksPublished.Of([later]).Of("A", 1, isEnding: true));
        var next = BreaksPublished.Of([later], published.HiddenAmong(["A", "B", "C"], Months));
        Assert.Superset(before.Hidden.ToHashSet(), next.Hidden.ToHashSet());
        Assert.Null(next.Of("A", 1, isEnding: true));
    }

    [Fact]
    public void Months_that_have_moved_keep_what_was_hidden_in_each()
    {
        var published = Published.Value with { Months = Months, Hidden = [new("A", "2026-09"), new(null, "2026-10"), new("gone", "2026-09"), new("B", "2026-08")] };
        Assert.Equal([new TableCell(0, 0), new TableCell(2, 1)], published.HiddenAmong(["A", "B"], ["2026-09", "2026-10", "2026-11"]));
    }

    /// <summary>The second release tells a month more, in which A counts few: what the first shows of the months that both tell must not serve to find it.</summary>
    [Fact]
    public void Releases_whose_months_overlap_hide_the_same_of_the_months_that_both_tell()
    {
        (double, double, double)[] counts = [(40, 7, 3), (30, 50, 45), (60, 90, 500)];
        var (first, second) = (BreaksPublished.Of([InventedSums.OverMonths(2, counts)]), BreaksPublished.Of([InventedSums.Of(counts)]));
        Assert.Null(second.Of("A", 2, isEnding: true));
        Assert.Equal(first.Hidden.ToHashSet(), second.Hidden.Where(cell => cell.Column < 2).ToHashSet());
    }

    /// <summary>A release of fewer months comes between two longer ones: the third still knows what the first hid.</summary>
    [Fact]
    public void What_was_hidden_of_months_that_a_release_does_not_tell_is_remembered_for_the_next()
    {
        var first = Published.Value with { Hidden = [new("692660101", "2027-05"), new("gone", Published.Value.Months[0])] };
        Assert.Superset(first.Hidden.ToHashSet(), Worked(first).Hidden.ToHashSet());
    }

    [Fact]
    public void Causes_that_were_hidden_in_months_that_a_release_does_not_tell_stay_hidden_in_the_next()
    {
        var longer = Published.Value with { Months = ["2027-04", "2027-05"], Causes = new Dictionary<BreakCause, IReadOnlyList<BreakCount?>> { [BreakCause.Age] = [new(30, new(20, 40), null), null] } };
        PublicationFile.Keep(town.Kept, Worked(longer));
        Assert.Equal([(BreakCause.Age, 1)], PublicationFile.Find(town.Kept)!.HiddenCausesAmong(["2027-04", "2027-05"]));
    }

    [Fact]
    public void Causes_of_a_month_are_told_for_all_areas_together_and_sum_to_its_breaks()
    {
        var published = Published.Value;
        foreach (var (month, _) in published.Months.Index())
        {
            if (published.Causes!.Values.All(counts => counts[month] is not null))
                Assert.Equal(published.All.Ending[month]!.Count + published.All.Falling[month]!.Count, published.Causes.Values.Sum(counts => counts[month]!.Count), published.Areas.Count * published.Causes.Count / 2.0);
        }
        Assert.Contains(published.Causes!.Values.SelectMany(counts => counts), count => count is { Count: > 0 });
    }

    /// <summary>5 of 305 would be found by whoever takes the others from the sum, which is shown: one more is hidden, and not the sum.</summary>
    [Fact]
    public void A_cause_that_counts_few_is_hidden_with_another_one()
    {
        var sums = InventedSums.Of((305, 5, 0));
        foreach (var (cause, month, count) in new[] { (BreakCause.Age, 0, 5.0), (BreakCause.Figure, 0, 200.0), (BreakCause.OtherRight, 0, 100.0), (BreakCause.Age, 1, 5.0) })
            sums["A"].Causes[(int)cause][month] = count;
        var causes = CausesPublished.Of([sums], BreaksPublished.Of([sums]));
        Assert.Equal([null, null, 200], new[] { BreakCause.Age, BreakCause.OtherRight, BreakCause.Figure }.Select(cause => causes.Of(cause, 0)?.Count));
        Assert.All(Enum.GetValues<BreakCause>(), cause => Assert.Null(causes.Of(cause, 1)));
        Assert.Equal(0, causes.Of(BreakCause.Age, 2)!.Count);
    }

    [Fact]
    public void A_publication_from_before_causes_were_told_is_read_without_any()
    {
        PublicationFile.Keep(town.Kept, Published.Value with { Causes = null });
        Assert.Null(PublicationFile.Find(town.Kept)!.Causes);
    }

    [Fact]
    public void A_publication_of_other_areas_is_refused_since_the_two_together_are_not_audited()
    {
        PublicationFile.Keep(town.Kept, Published.Value);
        Assert.NotNull(PublicationFile.Before(town.Kept, NeedsPublication.ByIris));
        var refusal = Assert.Throws<RefusalException>(() => PublicationFile.Before(town.Kept, NeedsPublication.ByCommune));
        Assert.Contains("par iris existe", refusal.Reason.French, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"by":"iris","first":"2026-07","months":["2026-08"],"population":"a","law":"b","areas":[{"code":"A"}]}""")]
    public void A_publication_that_cannot_be_read_is_refused_and_not_taken_for_none(string text)
    {
        File.WriteAllText(Path.Combine(town.Folder, PublicationFile.Name), text);
        Assert.Throws<RefusalException>(() => PublicationFile.Find(town.Kept));
    }

    [Fact]
    public void All_areas_together_are_the_sum_of_what_each_shows()
    {
        var breaks = BreaksPublished.Of([InventedSums.Of((40, 70, 400), (30, 50, 300), (60, 90, 500))]);
        Assert.Equal(210, breaks.OfAll(1, isEnding: true)!.Count);
        Assert.Equal(70 + 50 + 90, breaks.Areas.Sum(area => breaks.Of(area, 1, isEnding: true)!.Count));
        Assert.Equal(210 - (1.959963984540054 * Math.Sqrt(210)), breaks.OfAll(1, isEnding: true)!.Sampling.Low, 1e-9);
    }

    /// <summary>Three areas, worked out once for all tests.</summary>
    private static NeedsPublication Worked() => Worked(null);

    private static NeedsPublication Worked(NeedsPublication? before)
    {
        using var town = InventedTown.Imported();
        var (path, data) = (Path.Combine(town.Folder, "people"), TerritoryData.Open(town.Folder));
        CalibratedPopulation.Write(path, CalibratedTerritory.Of(data, new Month(2026, 7), 1, 1000, 4), new CalibrationNote("2026-07", 1, 1000, 4, new Dictionary<string, string>(), 3, 1));
        var run = NeedsRun.Open(path, new Month(2026, 7), 3);
        var sums = run.Sums(2);
        var breaks = BreaksPublished.Of([sums]);
        return NeedsPublication.Of(NeedsPublication.ByIris, [run], data, breaks, CausesPublished.Of([sums], breaks), AreaNeeds.All(data, sums, code => code), sums.Keys.ToHashSet(), before);
    }
}
