namespace Prevenance.Geography.Suppression;

/// <summary>
/// What is hidden of tables that are published together, so that no small count can be read nor worked out from what is shown. One pattern serves
/// all of them, scenarios and releases: if one showed what another hides, the two side by side would tell it.
/// </summary>
public sealed class SuppressionPattern
{
    /// <summary>What is published of people counts at least so many of them (our own choice; the CAF shows counts from five).</summary>
    public const int LeastShown = 11;

    /// <summary>Enough to try every cell of a table of sixty areas and twenty categories; a few seconds (measured: docs/territory.md).</summary>
    public const long UsualPatience = 300_000;

    private SuppressionPattern(IReadOnlyList<CountTable> tables, IReadOnlyList<TableCell> small, IReadOnlyList<TableCell> hidden, bool isTightened) =>
        (Tables, Small, Hidden, IsTightened) = (tables, small, hidden, isTightened);

    public IReadOnlyList<CountTable> Tables { get; }

    /// <summary>The cells that count from one to less than the threshold in one table at least, and those that were hidden before.</summary>
    public IReadOnlyList<TableCell> Small { get; }

    /// <summary>All that are hidden: the small ones, and those without which the small ones could be worked out.</summary>
    public IReadOnlyList<TableCell> Hidden { get; }

    /// <summary>Whether each cell that is hidden for others was tried without: where tables are large, the search stops before, and hides more than it must.</summary>
    public bool IsTightened { get; }

    /// <summary>What a reader can work out of each hidden cell of a table.</summary>
    public IReadOnlyList<CountRange> Ranges(CountTable table) => Audit.Ranges(table, Hidden);

    /// <summary>Finds what to hide, at little cost: it is safe, and not always the cheapest there is.</summary>
    /// <param name="tables">All that is published, of one shape.</param>
    /// <param name="threshold">The smallest count that is shown; of each hidden cell, so many other values stay possible.</param>
    /// <param name="before">The cells that an earlier release hid: they stay hidden.</param>
    /// <param name="patience">How many times a hidden cell may be audited, to hide less.</param>
    /// <exception cref="RefusalException">The pattern does not pass its audit: nothing is published.</exception>
    public static SuppressionPattern Of(IReadOnlyList<CountTable> tables, long threshold = LeastShown, IReadOnlyList<TableCell>? before = null, long patience = UsualPatience)
    {
        var shape = tables[0].Shape;
        List<TableCell> small = [.. shape.Cells.Where(cell => tables.Any(table => table[cell] > 0 && table[cell] < threshold)).Union(before ?? [])];
        var search = new PatternSearch(tables, threshold);
        foreach (var cell in small)
            search.Hide(cell);
        foreach (var cell in small)
            search.Protect(cell);
        var isTightened = search.Tighten([.. small], patience);
        return tables.SelectMany(table => Audit.Exposed(table, search.Hidden, threshold)).Any()
            ? throw new RefusalException(new Text("ce tableau ne peut pas être publié : ce qui y est caché se retrouverait", "this table cannot be published: what it hides could be worked out"))
            : new SuppressionPattern(tables, small, search.Hidden, isTightened);
    }
}
