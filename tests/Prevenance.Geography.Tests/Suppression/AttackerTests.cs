using Prevenance.Geography.Suppression;

namespace Prevenance.Geography.Tests.Suppression;

/// <summary>
/// Somebody who has every month and every scenario that was published, and moves what is hidden by one at a time as long as all that is shown stays
/// true. It is no part of what hides: cells are edges between the sum of their line and that of their column, and each step is a closed walk.
/// </summary>
public class AttackerTests
{
    private const int Threshold = 11;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void From_every_month_and_scenario_no_hidden_cell_is_narrowed_to_fewer_than_eleven_values(int seed)
    {
        var chance = new Random(seed);
        for (var release = 0; release < 10; release++)
        {
            var (areas, columns, tables) = (chance.Next(2, 9), chance.Next(2, 7), chance.Next(2, 7));
            List<CountTable> published = [.. Enumerable.Range(0, tables).Select(_ => Tables.Of(Tables.Random(chance, areas, columns)))];
            var hidden = SuppressionPattern.Of(published).Hidden;
            foreach (var table in published)
                Assert.All(hidden, cell => Assert.True(Values(table, hidden, cell) >= Threshold, $"{cell} of release {release}"));
        }
    }

    /// <summary>The attacker finds what there is to be found: a small cell that was hidden alone.</summary>
    [Fact]
    public void A_cell_that_was_hidden_alone_has_one_value() => Assert.Equal(1, Values(Tables.Of([40, 7], [30, 50]), [new(0, 1)], new(0, 1)));

    [Fact]
    public void A_rectangle_of_which_one_corner_is_four_leaves_few_values() =>
        // 4 can be taken from two corners, and 6 from the two others: eleven values in all.
        Assert.Equal(11, Values(Tables.Of([4, 6], [6, 4]), [new(0, 0), new(0, 1), new(1, 0), new(1, 1)], new(0, 0)));

    /// <summary>How many values a cell can have; no more than are asked for are counted on each side.</summary>
    private static int Values(CountTable table, IReadOnlyList<TableCell> hidden, TableCell cell) => 1 + Moves(table, hidden, cell, 1) + Moves(table, hidden, cell, -1);

    private static int Moves(CountTable table, IReadOnlyList<TableCell> hidden, TableCell cell, int by)
    {
        var (values, moves) = (hidden.ToDictionary(one => one, one => table[one]), 0);
        while (moves < Threshold && values[cell] + by >= 0 && Walk(table, values, cell, by) is { } walk)
        {
            foreach (var (one, change) in walk)
                values[one] += change;
            moves++;
        }
        return moves;
    }

    /// <summary>What else must change by one so that every sum stays true, when a cell does.</summary>
    private static List<(TableCell Cell, int Change)>? Walk(CountTable table, Dictionary<TableCell, long> values, TableCell cell, int by)
    {
        var (from, to) = Ends(table, cell, by);
        var reached = new Dictionary<int, (int Before, TableCell Cell, int Change)> { [to] = default };
        var left = new Queue<int>([to]);
        while (left.Count > 0 && !reached.ContainsKey(from))
        {
            var at = left.Dequeue();
            foreach (var (other, change) in values.Keys.Where(other => other != cell).SelectMany(other => new[] { (other, 1), (other, -1) }))
            {
                var (tail, head) = Ends(table, other, change);
                if (tail == at && values[other] + change >= 0 && reached.TryAdd(head, (at, other, change)))
                    left.Enqueue(head);
            }
        }
        if (!reached.ContainsKey(from))
            return null;
        var walk = new List<(TableCell, int)> { (cell, by) };
        for (var at = from; at != to; at = reached[at].Before)
            walk.Add((reached[at].Cell, reached[at].Change));
        return walk;
    }

    /// <summary>A cell that grows takes from one sum and gives to another: of a line of sums or a column of sums the other way round.</summary>
    private static (int From, int To) Ends(CountTable table, TableCell cell, int change)
    {
        var (line, column) = (cell.Line, table.Shape.Lines.Count + cell.Column);
        var isTurned = (cell.Line == table.Shape.Lines.Count - 1) != (cell.Column == table.Shape.Columns);
        return isTurned == change > 0 ? (line, column) : (column, line);
    }
}
