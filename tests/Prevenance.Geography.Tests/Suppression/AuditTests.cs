using Prevenance.Geography.Suppression;

namespace Prevenance.Geography.Tests.Suppression;

public class AuditTests
{
    /// <summary>A small cell hidden alone is what its line lacks.</summary>
    [Fact]
    public void A_cell_hidden_alone_is_given_back_by_its_line()
    {
        var table = Tables.Of([40, 7], [30, 50]);
        Assert.Equal([new CountRange(7, 7)], Audit.Ranges(table, [new(0, 1)]));
    }

    /// <summary>Four cells at the corners of a rectangle: what one gains its neighbours lose. The first can gain 40, which empties the one beside it, and lose its 7.</summary>
    [Fact]
    public void Four_corners_leave_open_what_can_move_around_them()
    {
        var table = Tables.Of([40, 7], [30, 50]);
        Assert.Equal(
            [new CountRange(0, 47), new CountRange(0, 47), new CountRange(23, 70), new CountRange(10, 57)],
            Audit.Ranges(table, [new(0, 1), new(0, 0), new(1, 0), new(1, 1)]));
    }

    /// <summary>Hidden with the sums of its line, its column and of all, a cell has no bound above.</summary>
    [Fact]
    public void Without_its_sums_a_cell_has_no_bound() =>
        Assert.Equal(new CountRange(0, null), Audit.Ranges(Tables.Of([40, 7], [30, 50]), [new(0, 1), new(0, 2), new(2, 1), new(2, 2)])[0]);

    /// <summary>Every table that shows the same is tried: what the network says must be what they say.</summary>
    [Fact]
    public void What_the_network_leaves_open_is_what_the_tables_that_show_the_same_leave_open()
    {
        var chance = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            long[][] counts = [.. Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, 3).Select(_ => (long)chance.Next(0, 4)).ToArray())];
            var table = Tables.Of(counts);
            List<TableCell> hidden = [.. table.Shape.Cells.Where(cell => cell is { Line: < 3, Column: < 3 } && chance.Next(3) > 0)];
            Assert.Equal(ByTrial(counts, hidden), Audit.Ranges(table, hidden));
        }
    }

    /// <summary>IRIS of a group, whose sum is shown: the group gives the cell away though the table of all would not.</summary>
    [Fact]
    public void The_sums_of_groups_are_shown_too()
    {
        var shape = TableShape.Of([("1", ["A"]), ("2", ["A"]), ("3", ["B"]), ("4", ["B"])], 2);
        var table = CountTable.Of(shape, [[40, 7], [30, 50], [60, 70], [80, 90]]);
        Assert.Equal(127, table[new TableCell(4, 2)]);
        Assert.Equal([new CountRange(7, 7), new CountRange(40, 40), new CountRange(70, 70), new CountRange(60, 60)], Audit.Ranges(table, [new(0, 1), new(0, 0), new(2, 1), new(2, 0)]));
    }

    private static List<CountRange> ByTrial(long[][] counts, List<TableCell> hidden)
    {
        var (rows, columns) = (counts.Select(row => row.Sum()).ToArray(), Enumerable.Range(0, 3).Select(column => counts.Sum(row => row[column])).ToArray());
        var (least, most) = (new long[hidden.Count], new long[hidden.Count]);
        Array.Fill(least, long.MaxValue);
        Array.Fill(most, -1);
        var tried = counts.Select(row => row.ToArray()).ToArray();
        Try(0);
        return [.. hidden.Select((_, place) => new CountRange(least[place], most[place]))];

        void Try(int place)
        {
            if (place == hidden.Count)
            {
                if (!tried.Select(row => row.Sum()).SequenceEqual(rows) || !Enumerable.Range(0, 3).All(column => tried.Sum(row => row[column]) == columns[column]))
                    return;
                foreach (var (at, cell) in hidden.Index())
                    (least[at], most[at]) = (Math.Min(least[at], tried[cell.Line][cell.Column]), Math.Max(most[at], tried[cell.Line][cell.Column]));
                return;
            }
            var (line, column) = (hidden[place].Line, hidden[place].Column);
            // Once the last hidden cell of a line is reached, its sum leaves one value.
            var isLast = !hidden.Skip(place + 1).Any(cell => cell.Line == line);
            var left = rows[line] - tried[line].Where((_, at) => at != column).Sum();
            for (var value = isLast ? left : 0; value <= (isLast ? left : rows[line]) && value >= 0; value++)
            {
                var before = tried[line][column];
                tried[line][column] = value;
                Try(place + 1);
                tried[line][column] = before;
            }
        }
    }
}
