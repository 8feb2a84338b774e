using Prevenance.Geography.Suppression;

namespace Prevenance.Geography.Tests.Suppression;

public class SuppressionPatternTests
{
    /// <summary>7 is small. Of its line 40 pays, of its column 50 or 90; the corner between them is 30 or 60: 40 + 50 + 30 is the least.</summary>
    [Fact]
    public void The_cheapest_corners_hide_a_small_count()
    {
        var pattern = SuppressionPattern.Of([Tables.Of([40, 7, 400], [30, 50, 300], [60, 90, 500])]);
        Assert.Equal([new(0, 0), new(0, 1), new(1, 0), new(1, 1)], pattern.Hidden);
    }

    [Fact]
    public void Where_nothing_is_small_nothing_is_hidden() => Assert.Empty(SuppressionPattern.Of([Tables.Of([40, 0], [30, 50])]).Hidden);

    /// <summary>Whoever sees the table, whatever its counts, finds no hidden cell to lie among fewer than eleven values besides its own.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_hidden_cell_of_any_table_can_be_narrowed(int seed)
    {
        var chance = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            var counts = Tables.Random(chance, chance.Next(1, 8), chance.Next(1, 6));
            var table = Tables.Of(counts);
            var pattern = SuppressionPattern.Of([table]);
            Assert.All(table.Shape.Cells.Where(cell => table[cell] is > 0 and < 11), cell => Assert.Contains(cell, pattern.Hidden));
            Assert.All(pattern.Ranges(table), range => Assert.True(range.Most is not { } most || most - range.Least >= 11, $"{range}"));
            Assert.All(pattern.Hidden.Zip(pattern.Ranges(table)), one => Assert.InRange(table[one.First], one.Second.Least, one.Second.Most ?? long.MaxValue));
        }
    }

    [Fact]
    public void Scenarios_hide_the_same_cells_and_each_is_safe()
    {
        var (before, after) = (Tables.Of([40, 7, 400], [30, 50, 300], [60, 90, 500]), Tables.Of([41, 30, 380], [30, 50, 300], [8, 90, 500]));
        var pattern = SuppressionPattern.Of([before, after]);
        Assert.Contains(new TableCell(0, 1), pattern.Hidden);
        Assert.Contains(new TableCell(2, 0), pattern.Hidden);
        Assert.All(new[] { before, after }, table => Assert.Empty(Audit.Exposed(table, pattern.Hidden, 11)));
    }

    [Fact]
    public void What_an_earlier_release_hid_stays_hidden()
    {
        var pattern = SuppressionPattern.Of([Tables.Of([40, 70, 400], [30, 50, 300], [60, 90, 500])], before: [new(0, 1)]);
        Assert.Contains(new TableCell(0, 1), pattern.Hidden);
        Assert.Equal(4, pattern.Hidden.Count);
    }

    [Fact]
    public void A_sum_that_is_small_is_hidden_with_what_would_tell_it()
    {
        var table = Tables.Of([3, 4], [100, 200], [300, 400]);
        var pattern = SuppressionPattern.Of([table]);
        Assert.Contains(new TableCell(0, 2), pattern.Hidden);
        Assert.Empty(Audit.Exposed(table, pattern.Hidden, 11));
    }

    /// <summary>Sixty areas and twenty categories, a third of them small.</summary>
    [Fact]
    public void A_large_table_is_done_within_its_patience()
    {
        var table = Tables.Of(Tables.Random(new Random(9), 60, 20));
        var pattern = SuppressionPattern.Of([table]);
        Assert.True(pattern.IsTightened);
        Assert.Empty(Audit.Exposed(table, pattern.Hidden, 11));
        Assert.False(SuppressionPattern.Of([table], patience: 3).IsTightened);
    }

    [Fact]
    public void A_count_below_zero_and_a_group_of_two_others_are_refused()
    {
        Assert.Contains("less than zero", Assert.Throws<RefusalException>(() => Tables.Of([-1, 2])).Message, StringComparison.Ordinal);
        Assert.Contains("part of two others", Assert.Throws<RefusalException>(() => TableShape.Of([("1", ["A", "X"]), ("2", ["A", "Y"])], 1)).Message, StringComparison.Ordinal);
    }
}
