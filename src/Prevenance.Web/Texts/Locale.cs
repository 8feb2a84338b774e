using Microsoft.AspNetCore.Http;
using Prevenance.Law;
using Prevenance.Law.Explaining;

namespace Prevenance.Web.Texts;

/// <summary>A language of the interface: picks the words of a text, and writes amounts and months as its readers do.</summary>
public sealed class Locale
{
    public static readonly Locale French = new("fr", Language.French);
    public static readonly Locale English = new("en", Language.English);
    public static readonly IReadOnlyList<Locale> All = [French, English];

    Locale(string code, Language language)
    {
        Code = code;
        Language = language;
    }

    /// <summary>The code that the <c>lang</c> attribute takes.</summary>
    public string Code { get; }

    /// <summary>The language as the engine knows it.</summary>
    public Language Language { get; }

    public Locale Other => this == French ? English : French;

    public string this[Text text] => text.In(Language);

    /// <summary>The language of an address: English under <c>/en</c>, French elsewhere.</summary>
    public static Locale Of(PathString path) => path.StartsWithSegments("/en") ? English : French;

    public string Euros(double amount) => this[ValueText.Amount(amount)];

    public string Month(Month month) => this[ValueText.Month(month)];
}
