using Prevenance.Texts.Files;

namespace Prevenance.Choices;

/// <summary>Reads what is said in both languages.</summary>
internal static class WordsReader
{
    private static readonly Text BothLanguages = new("un texte est { fr: …, en: … }", "a text is { fr: …, en: … }");

    /// <summary>The text under a key.</summary>
    /// <exception cref="RefusalException">It is missing, lacks a language, or tells somebody what to choose.</exception>
    public static Text Words(this YamlMap map, string key)
    {
        var both = map.Map(key, BothLanguages);
        var words = new Text(In(both, "fr", key), In(both, "en", key));
        both.RefuseOtherKeys();
        return Prescriptions.In(words) is [var first, ..]
            ? throw map.Fault(
                map.Require(key),
                $"« {first} » dit quoi choisir : ouvrir le choix, sans le faire ; ce à quoi un texte oblige quelqu’un se dit « est tenu de »",
                $"'{first}' says what to choose: open the choice, and leave it open; what a text obliges somebody to do is said with 'is bound to'")
            : words;
    }

    private static string In(YamlMap both, string language, string key)
    {
        var text = both.Text(language);
        if (LineReader.IsNull(both.Require(language)) || !text.Any(char.IsLetter))
            throw both.Fault(both.Require(language), $"{key} ne dit rien dans l’une des deux langues ({language})", $"{key} says nothing in one of the two languages ({language})");
        return text.Any(letter => char.IsControl(letter) && letter != '\n')
            ? throw both.Fault(both.Require(language), $"{key} ({language}) a un signe qui ne se lit pas : le retirer", $"{key} ({language}) has a sign that nobody can read: take it out")
            : text;
    }
}
