using Prevenance.Accounts;
using Prevenance.Geography.Suppression;

namespace Prevenance.Directories.Referrals.Unmet;

/// <summary>
/// Requests of a quarter that found no answer, as anybody may read them: after small counts were hidden, with those that would give them back. Quarters have
/// nobody in common, and what one release hides, the next hides too.
/// </summary>
/// <param name="Quarter">Of which quarter, <c>2026-4</c>.</param>
/// <param name="Kinds">What is counted, in the order of the counts.</param>
/// <param name="Lines">A line for each theme, then for each area of it.</param>
/// <param name="Hidden">Every cell that is hidden, sums included.</param>
public sealed record UnmetRelease(string Quarter, IReadOnlyList<string> Kinds, IReadOnlyList<UnmetLine> Lines, IReadOnlyList<HiddenCount> Hidden)
{
    /// <summary>How many times a hidden cell is audited to hide less: this table has many lines, and what is left is hidden rather than waited for.</summary>
    private const long Patience = SuppressionPattern.UsualPatience / 10;

    /// <param name="quarter">Which.</param>
    /// <param name="counted">How many people, by theme, area and kind.</param>
    /// <param name="before">What was published of the quarter before; nothing for the first.</param>
    /// <exception cref="RefusalException">What is hidden could be worked out: nothing is published.</exception>
    internal static UnmetRelease Of(Quarter quarter, IReadOnlyDictionary<(string Theme, string Area, string Kind), long> counted, UnmetRelease? before)
    {
        var kinds = UnmetKinds.All;
        List<(string Theme, string Area)> rows =
        [
            .. counted.Keys.Select(key => (key.Theme, key.Area))
                .Union((before?.Hidden ?? []).Where(cell => cell is { Theme: not null, Area: not null }).Select(cell => (cell.Theme!, cell.Area!)))
                .OrderBy(row => row.Item1, StringComparer.Ordinal).ThenBy(row => row.Item2, StringComparer.Ordinal),
        ];
        if (rows.Count == 0)
            return new UnmetRelease($"{quarter}", kinds, [], before?.Hidden ?? []);
        var shape = TableShape.Of([.. rows.Select(row => (row.Area, (IReadOnlyList<string>)[row.Theme]))], kinds.Count);
        var table = CountTable.Of(shape, [.. rows.Select(row => (IReadOnlyList<long>)[.. kinds.Select(kind => counted.GetValueOrDefault((row.Theme, row.Area, kind)))])]);
        var names = shape.Cells.ToDictionary(Named);
        var pattern = SuppressionPattern.Of([table], before: [.. (before?.Hidden ?? []).Where(names.ContainsKey).Select(cell => names[cell])], patience: Patience);
        var hidden = pattern.Hidden.ToHashSet();
        return new UnmetRelease(
            $"{quarter}", kinds,
            [
                .. shape.Lines.Index().Where(line => line.Item.Parent is not null)
                    .OrderBy(line => ThemeOf(line.Index), StringComparer.Ordinal).ThenBy(line => line.Item.IsSum ? 0 : 1).ThenBy(line => line.Item.Name, StringComparer.Ordinal)
                    .Select(line => new UnmetLine(ThemeOf(line.Index)!, line.Item.IsSum ? null : line.Item.Name, [.. kinds.Select((_, column) => Shown(new TableCell(line.Index, column)))])),
            ],
            // What the quarter before hid of a theme that nobody asked for now stays on the list, for the next one.
            [.. pattern.Hidden.Select(Named).Union(before?.Hidden ?? [])]);

        long? Shown(TableCell cell) => hidden.Contains(cell) ? null : table[cell];

        string? ThemeOf(int line) => shape.Lines[line] is { Parent: null } ? null : shape.Lines[line].IsSum ? shape.Lines[line].Name : rows[line].Theme;

        HiddenCount Named(TableCell cell) => new(ThemeOf(cell.Line), shape.Lines[cell.Line].IsSum ? null : rows[cell.Line].Area, cell.Column < kinds.Count ? kinds[cell.Column] : null);
    }
}

/// <summary>Counts of people.</summary>
/// <param name="Theme">The wide theme of what they asked for: who asks for several is counted in each.</param>
/// <param name="Area">The Insee code of where they live; empty where it is not told, nothing for all areas together.</param>
/// <param name="Counts">How many, by kind; nothing where it is hidden.</param>
public sealed record UnmetLine(string Theme, string? Area, IReadOnlyList<long?> Counts);

/// <summary>A count that is hidden.</summary>
/// <param name="Theme">Of which theme; nothing for all together.</param>
/// <param name="Area">Of which area; nothing for all together.</param>
/// <param name="Kind">Of which kind; nothing for all together.</param>
public sealed record HiddenCount(string? Theme, string? Area, string? Kind);
