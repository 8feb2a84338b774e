using Prevenance.Geography.Suppression;

namespace Prevenance.MutualHelp.Gestures;

/// <summary>Gestures that happened in a quarter of the city.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Count">How many; nothing where it is hidden.</param>
public sealed record GesturesOfQuarter(string Quarter, long? Count);

/// <summary>
/// How many gestures happened in a month, as anybody may read it: small counts are hidden, with those that would give them back. Who helped whom is in no
/// count, and months have no gesture in common.
/// </summary>
/// <param name="First">The first day of the month.</param>
/// <param name="All">How many in all quarters; nothing where it is hidden.</param>
/// <param name="Quarters">Those where one happened, by their names.</param>
public sealed record GestureMonth(DateOnly First, long? All, IReadOnlyList<GesturesOfQuarter> Quarters)
{
    /// <summary>The smallest count of gestures that is told.</summary>
    public const int LeastShown = 10;

    /// <param name="first">The first day of the month.</param>
    /// <param name="counted">How many, by quarter.</param>
    /// <exception cref="RefusalException">What is hidden could be worked out: nothing is published.</exception>
    internal static GestureMonth Of(DateOnly first, IReadOnlyDictionary<string, long> counted)
    {
        List<string> quarters = [.. counted.Keys.Order(StringComparer.Ordinal)];
        if (quarters.Count == 0)
            return new GestureMonth(first, 0, []);
        var shape = TableShape.Of([.. quarters.Select(quarter => (quarter, (IReadOnlyList<string>)[]))], columns: 1);
        var table = CountTable.Of(shape, [.. quarters.Select(quarter => (IReadOnlyList<long>)[counted[quarter]])]);
        var hidden = SuppressionPattern.Of([table], LeastShown).Hidden.ToHashSet();
        return new GestureMonth(first, Shown(quarters.Count), [.. quarters.Select((quarter, line) => new GesturesOfQuarter(quarter, Shown(line)))]);

        // The only category and its sum are one figure: it is hidden where either is.
        long? Shown(int line) => hidden.Contains(new TableCell(line, 0)) || hidden.Contains(new TableCell(line, 1)) ? null : table[new TableCell(line, 0)];
    }
}

/// <summary>The gestures of the last twelve months that are over, in all quarters.</summary>
/// <param name="AtLeast">The sum of what was published of each month: what a month hides is not in it.</param>
/// <param name="First">The first day of the first month.</param>
/// <param name="Last">The last day of the last month.</param>
/// <param name="IsWhole">Whether no month is hidden: it is then not « at least », but so many.</param>
public sealed record GestureYear(long AtLeast, DateOnly First, DateOnly Last, bool IsWhole);
