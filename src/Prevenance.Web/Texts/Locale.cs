using Microsoft.AspNetCore.Http;
using Prevenance.Law;
using Prevenance.Law.Explaining;

namespace Prevenance.Web.Texts;

/// <summary>A language of the interface: picks the words of a text, and writes amounts and months as its readers do.</summary>
public sealed class Locale
{
    public static readonly Locale French = new("fr", "Français", Language.French);
    public static readonly Locale English = new("en", "English", Language.English);

    /// <summary>Its words are data (<see cref="Translations"/>); the law itself, and the names that it gives, stay in French.</summary>
    public static readonly Locale Arabic = new("ar", "العربية", Language.French) { translations = Translations.Load("ar"), Direction = "rtl", OfLaw = French };

    public static readonly IReadOnlyList<Locale> All = [French, English, Arabic];

    private Translations? translations;

    private Locale(string code, string name, Language language) => (Code, Name, Language, OfLaw) = (code, name, language, this);

    /// <summary>The code that the <c>lang</c> attribute takes.</summary>
    public string Code { get; }

    /// <summary>Its own name.</summary>
    public string Name { get; }

    /// <summary>The language as the engine knows it.</summary>
    public Language Language { get; }

    /// <summary>Which way it is written, as the <c>dir</c> attribute says it.</summary>
    public string Direction { get; private init; } = "ltr";

    /// <summary>The language in which the exact working of the law is told to its readers.</summary>
    public Locale OfLaw { get; private init; }

    /// <summary>Whether nobody whose language it is has read its words over: each page says so.</summary>
    public bool IsUnread => translations is not null;

    /// <summary>The words of a text; the address of a page, which stands under the code of the language where the words are data.</summary>
    public string this[Text text] =>
        Paths.IsAddress(text) ? AddressOf(text)
        : translations is not null ? translations.Of(text)
        : this == French ? FrenchSpaces.Kept(text.French)
        : text.In(Language);

    /// <summary>Whether a page is there in this language: those that quote the law are in two only.</summary>
    public bool Has(Text path) => translations is null || !Paths.IsInTwoLanguages(path);

    /// <summary>The language of an address: English under <c>/en</c>, Arabic under <c>/ar</c>, French elsewhere.</summary>
    public static Locale Of(PathString path) => All.FirstOrDefault(language => path.StartsWithSegments($"/{language.Code}")) ?? French;

    public string Euros(double amount) => this[ValueText.Amount(amount)];

    public string Month(Month month) => this[month.InWords];

    private string AddressOf(Text path) => translations is not null && Has(path) ? $"/{Code}{path.French.TrimEnd('/')}" : path.In(Language);

    /// <summary>The texts and templates within a text that this language has no words for.</summary>
    internal IEnumerable<string> Lacks(Text text) => translations is null
        ? []
        : (translations.Has(text.Template) ? [] : new[] { text.Template }).Concat(text.Holes.SelectMany(Lacks));
}
