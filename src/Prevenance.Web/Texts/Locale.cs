using Microsoft.AspNetCore.Http;
using Prevenance.Law;
using Prevenance.Law.Explaining;

namespace Prevenance.Web.Texts;

/// <summary>A language of the interface: picks the words of a text, and writes amounts and months as its readers do.</summary>
public sealed class Locale
{
    public static readonly Locale French = new("fr", "Français", Language.French);
    public static readonly Locale English = new("en", "English", Language.English);
    public static readonly IReadOnlyList<Locale> All = [French, English];

    /// <summary>Tried on the first screens: what has no words in Arabic yet is told in French.</summary>
    public static readonly Locale Arabic = new("ar", "العربية", Language.French) { words = ArabicWords.ByFrench };

    /// <summary>Those in which a page may be read, tried ones included.</summary>
    public static readonly IReadOnlyList<Locale> Every = [French, English, Arabic];

    private IReadOnlyDictionary<string, string>? words;

    Locale(string code, string name, Language language)
    {
        (Code, Name) = (code, name);
        Language = language;
    }

    /// <summary>The code that the <c>lang</c> attribute takes.</summary>
    public string Code { get; }

    /// <summary>Its own name.</summary>
    public string Name { get; }

    /// <summary>The language as the engine knows it.</summary>
    public Language Language { get; }

    public string this[Text text] => words?.GetValueOrDefault(text.French) ?? text.In(Language);

    /// <summary>Which way it is written, as the <c>dir</c> attribute says it.</summary>
    public string Direction => this == Arabic ? "rtl" : "ltr";

    /// <summary>Whether a text can be told in this language.</summary>
    public bool Has(Text text) => words is null || words.ContainsKey(text.French);

    /// <summary>The language of an address: English under <c>/en</c>, Arabic under <c>/ar</c>, French elsewhere.</summary>
    public static Locale Of(PathString path) =>
        path.StartsWithSegments("/en") ? English : path.StartsWithSegments("/ar") ? Arabic : French;

    public string Euros(double amount) => this[ValueText.Amount(amount)];

    public string Month(Month month) => this[ValueText.Month(month)];
}
