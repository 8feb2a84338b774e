using System.Globalization;
using System.Text;
using Prevenance.Law;

namespace Prevenance.Web.Tests.Support;

/// <summary>Answers that would be known again anywhere, in whatever form: as text, in buffers, or as the numbers that the engine makes of them.</summary>
/// <param name="Texts">What was written or picked, word for word.</param>
/// <param name="Amounts">Euros a month; an amount of several months is one of its multiples.</param>
/// <param name="Days">Dates.</param>
internal sealed record Sought(IReadOnlyList<string> Texts, IReadOnlyList<double> Amounts, IReadOnlyList<DateOnly> Days)
{
    private const int MostMonths = 48;

    private readonly HashSet<double> numbers =
    [
        .. Amounts.SelectMany(amount => Enumerable.Range(1, MostMonths).Select(months => amount * months)),
        .. Days.Select(DayCode.Of),
    ];

    private readonly IReadOnlyList<string> words =
    [
        .. Texts,
        .. Amounts.Select(amount => amount.ToString(CultureInfo.InvariantCulture)),
        .. Amounts.Select(amount => amount.ToString(CultureInfo.InvariantCulture).Replace('.', ',')),
        .. Days.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
    ];

    public bool IsIn(object value) => value switch
    {
        string text => IsIn(text),
        char[] text => IsIn(new string(text)),
        byte[] bytes => IsIn(Encoding.Latin1.GetString(bytes)) || IsIn(Encoding.Unicode.GetString(bytes)),
        double number => numbers.Contains(number),
        double[] some => some.Any(numbers.Contains),
        decimal number => numbers.Contains((double)number),
        DateOnly day => Days.Contains(day),
        DateTime moment => Days.Contains(DateOnly.FromDateTime(moment)),
        _ => false,
    };

    public bool IsIn(string text) => words.Any(word => text.Contains(word, StringComparison.Ordinal));
}
