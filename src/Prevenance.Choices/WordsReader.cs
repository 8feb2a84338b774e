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
        var words = new Text(both.Text("fr"), both.Text("en"));
        both.RefuseOtherKeys();
        if (string.IsNullOrWhiteSpace(words.French) || string.IsNullOrWhiteSpace(words.English))
            throw map.Fault(map.Require(key), $"{key} ne dit rien dans l’une des deux langues", $"{key} says nothing in one of the two languages");
        return Prescriptions.In(words) is [var first, ..]
            ? throw map.Fault(
                map.Require(key),
                $"« {first} » dit quoi choisir : ouvrir le choix, sans le faire ; ce à quoi un texte oblige quelqu’un se dit « est tenu de »",
                $"'{first}' says what to choose: open the choice, and leave it open; what a text obliges somebody to do is said with 'is bound to'")
            : words;
    }
}
