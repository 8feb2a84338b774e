using System.Text.RegularExpressions;
using Prevenance.Texts.Files;

namespace Prevenance.Choices;

/// <summary>
/// What names somebody where a role is asked for: a title before a capital, an address of e-mail, a telephone number. A name that stands alone is told
/// from no other word, and is not found: who writes is asked for a role all the same.
/// </summary>
public static partial class NamedPerson
{
    /// <summary>The first of it; nothing where there is none.</summary>
    public static string? In(string text) => Pattern().Match(text) is { Success: true } found ? found.Value : null;

    /// <summary>The line under a key, which names nobody.</summary>
    /// <exception cref="RefusalException">It is missing, says nothing, or names somebody.</exception>
    internal static string NamelessLine(this YamlMap map, string key)
    {
        var line = map.Line(key);
        map.RefuseNamed(key, line);
        return line;
    }

    /// <summary>The words under a key in both languages, which name nobody.</summary>
    /// <exception cref="RefusalException">They are missing, tell what to choose, or name somebody.</exception>
    internal static Text NamelessWords(this YamlMap map, string key)
    {
        var words = map.Words(key);
        map.RefuseNamed(key, words.French);
        map.RefuseNamed(key, words.English);
        return words;
    }

    private static void RefuseNamed(this YamlMap map, string key, string text)
    {
        if (In(text) is { } named)
            throw map.Fault(map.Require(key), $"{key} nomme quelqu’un (« {named} ») : écrire un rôle", $"{key} names somebody ('{named}'): write a role");
    }

    [GeneratedRegex(@"(?<!\w)(?:(?:MM?\.|Mmes?|Mlles?|Monsieur|Madame|Mademoiselle|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Docteure?|Doctor)[ \u00A0\u202F]+\p{Lu}[\p{L}'’-]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\+33 ?|0)[1-9](?:[ .]?[0-9]{2}){4}(?!\w))")]
    private static partial Regex Pattern();
}
