using Prevenance.Law;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Texts;

/// <summary>A language of the interface: picks words, and writes amounts and dates as its readers do.</summary>
public sealed class Locale
{
    public static readonly Locale French = new("fr", text => text.French, Separators(",", "\u202f"));
    public static readonly Locale English = new("en", text => text.English, Separators(".", ","));
    public static readonly IReadOnlyList<Locale> All = [French, English];

    readonly Func<Text, string> _pick;
    readonly NumberFormatInfo _numbers;

    Locale(string code, Func<Text, string> pick, NumberFormatInfo numbers)
    {
        Code = code;
        _pick = pick;
        _numbers = numbers;
    }

    /// <summary>The code that the <c>lang</c> attribute takes.</summary>
    public string Code { get; }

    public Locale Other => this == French ? English : French;

    public string this[Text text] => _pick(text);

    /// <summary>The language of an address: English under <c>/en</c>, French elsewhere.</summary>
    public static Locale Of(PathString path) => path.StartsWithSegments("/en") ? English : French;

    /// <summary>An amount in euros, with cents only where there are some.</summary>
    public string Euros(double amount)
    {
        var written = Math.Abs(amount).ToString(HasCents(amount) ? "N2" : "N0", _numbers);
        var sign = amount < 0 ? "−" : "";
        return this == French ? $"{sign}{written}\u00a0€" : $"{sign}€{written}";
    }

    /// <summary>A plain number, with as many decimals as it has, up to four.</summary>
    public string Number(double value) => value.ToString("#,0.####", _numbers);

    public string Month(Month month) =>
        $"{this[Calendar.Months[month.Number - 1]]}\u00a0{month.Year.Number.ToString(CultureInfo.InvariantCulture)}";

    public string Date(DateOnly date) =>
        $"{DayOfMonth(date.Day)}\u00a0{Month(Prevenance.Law.Month.Of(date))}";

    string DayOfMonth(int day) =>
        this == French && day == 1 ? "1er" : day.ToString(CultureInfo.InvariantCulture);

    static bool HasCents(double amount) => Math.Abs(amount - Math.Round(amount)) >= 0.005;

    // Written out rather than taken from the machine's cultures, which may be absent from a small server.
    static NumberFormatInfo Separators(string ofDecimals, string ofGroups) => new()
    {
        NumberDecimalSeparator = ofDecimals,
        NumberGroupSeparator = ofGroups,
    };
}
