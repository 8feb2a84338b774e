using System.Globalization;

namespace Prevenance.Web.Pages.Territory.Tables;

/// <summary>By which column a reader sorts a table, and which way; by codes, which say nothing of urgency, until they do.</summary>
/// <param name="Key">The column; nothing for the order of codes.</param>
/// <param name="IsDescending">Whether the largest comes first.</param>
public sealed record Sorting(string? Key, bool IsDescending)
{
    private const char Descending = '-';

    // Names are in the order of a French dictionary: Écully stands with the other e's.
    private static readonly StringComparer Names = StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), ignoreCase: true);

    private static readonly Comparer<object> Values = Comparer<object>.Create((one, other) =>
        one is string name && other is string otherName ? Names.Compare(name, otherName) : Comparer<double>.Default.Compare(Convert.ToDouble(one, CultureInfo.InvariantCulture), Convert.ToDouble(other, CultureInfo.InvariantCulture)));

    /// <param name="asked">As an address has it: <c>households</c>, <c>-households</c>.</param>
    public static Sorting Of(string? asked) => string.IsNullOrEmpty(asked) ? new(null, false) : new(asked.TrimStart(Descending), asked[0] == Descending);

    /// <summary>What the heading of a column asks for: its own order, and the other way round once it is.</summary>
    public string By(string key) => Key == key && !IsDescending ? $"{Descending}{key}" : key;

    /// <summary>How the heading of a column says which way it is sorted, to screen readers.</summary>
    public string? StateOf(string key) => Key != key ? null : IsDescending ? "descending" : "ascending";

    /// <summary>Lines in the order that is asked for; what is hidden comes last, whichever way.</summary>
    /// <param name="lines">In the order of codes.</param>
    /// <param name="columns">The columns that there are: another one that is asked for changes nothing.</param>
    public IReadOnlyList<TLine> Of<TLine>(IReadOnlyList<TLine> lines, IReadOnlyList<Column<TLine>> columns)
    {
        if (columns.FirstOrDefault(column => column.Key == Key) is not { } by)
            return lines;
        var told = lines.ToLookup(line => by.By(line) is not null);
        return [.. IsDescending ? told[true].OrderByDescending(line => by.By(line)!, Values) : told[true].OrderBy(line => by.By(line)!, Values), .. told[false]];
    }
}
