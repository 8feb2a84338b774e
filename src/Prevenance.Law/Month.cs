using System.Globalization;

namespace Prevenance.Law;

/// <summary>A calendar month: the period of most benefits.</summary>
public readonly record struct Month : IComparable<Month>
{
    private static readonly IReadOnlyList<Text> Names =
    [
        .. CultureInfo.GetCultureInfo("fr-FR").DateTimeFormat.MonthNames
            .Zip(CultureInfo.GetCultureInfo("en-GB").DateTimeFormat.MonthNames, (french, english) => new Text(french, english)),
    ];

    private readonly int index;

    /// <param name="year">A year from 1 to 9999.</param>
    /// <param name="number">A month from 1 to 12.</param>
    public Month(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 12);
        index = (year * 12) + number - 1;
    }

    private Month(int index) => this.index = index;

    public Year Year => new(index / 12);

    /// <summary>1 for January, 12 for December.</summary>
    public int Number => (index % 12) + 1;

    public DateOnly FirstDay => new(index / 12, Number, 1);

    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);

    /// <summary>« mars », of whatever year.</summary>
    public Text Name => Names[Number - 1];

    /// <summary>« mars 2027 ».</summary>
    public Text InWords => Text.Of($"{Names[Number - 1]} {Year.Number}", $"{Names[Number - 1]} {Year.Number}");

    public static Month Of(DateOnly date) => new(date.Year, date.Month);

    /// <summary>The given number of months that end just before this one, oldest first.</summary>
    public IEnumerable<Month> Preceding(int count)
    {
        var first = index - count;
        return Enumerable.Range(first, count).Select(i => new Month(i));
    }

    /// <summary>This month and those that follow it, as many as asked.</summary>
    public IEnumerable<Month> Onwards(int count) => Enumerable.Range(index, count).Select(i => new Month(i));

    public int CompareTo(Month other) => index.CompareTo(other.index);

    /// <summary>Reads <c>2025-06</c>.</summary>
    public static bool TryParse(string? text, out Month month)
    {
        var valid = DateOnly.TryParseExact(text, ["yyyy-MM", "yyyy-M"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        month = valid ? Of(date) : default;
        return valid;
    }

    public override string ToString() => $"{index / 12:0000}-{Number:00}";

    public static Month operator +(Month month, int months) => new(month.index + months);
    public static Month operator -(Month month, int months) => new(month.index - months);
    public static int operator -(Month later, Month earlier) => later.index - earlier.index;
    public static bool operator <(Month a, Month b) => a.index < b.index;
    public static bool operator >(Month a, Month b) => a.index > b.index;
    public static bool operator <=(Month a, Month b) => a.index <= b.index;
    public static bool operator >=(Month a, Month b) => a.index >= b.index;
}
