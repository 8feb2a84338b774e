using System.Text.RegularExpressions;
using Prevenance.Texts.Files;

namespace Prevenance.Choices;

/// <summary>
/// What names somebody where a role is asked for: a title before a capital, an address of e-mail, a telephone number. A name that stands alone is told
/// from no other word, and is not found there: who writes is asked for a role all the same. What only looks like a first name and a family name is for
/// who writes to say, since a street or a hospital may bear one.
/// </summary>
public static partial class NamedPerson
{
    /// <summary>What begins a sentence, and what institutions and places begin on: nobody's first name.</summary>
    private static readonly HashSet<string> NoFirstNames = [.. """
        À Après Au Aucun Aucune Aux Avant Avec Bonjour Ce Ces Cet Cette Chaque Chez Comme Comment Dans De Demain Depuis Des Devant Du Elle Elles En
        Entre Et Hier Il Ils Je La Le Les Leur Leurs Ma Merci Mes Mon Nos Notre Nous On Ou Où Par Parmi Pour Pourquoi Quand Que Qui Sa Sans Selon Ses
        Si Son Sur Tous Tout Toute Toutes Un Une Vers Vous
        A And At For He In It My Of Or Our She That The Their They This To We With You
        AAH AC AL APL ARS CAF CCAS CPAM CSS DALO MDMPH PMI PPA RSA SNCF TCL
        Action Assurance Caisse Centre Conseil Croix Droit Droits France Grand Grande Maison Maisons Métropole Mission Part Pôle Secours Sécurité Service Services Social Ville
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The first of it; nothing where there is none.</summary>
    public static string? In(string text) => Pattern().Match(text) is { Success: true } found ? found.Value : null;

    /// <summary>What names somebody, or else the first two words that look like a first name and a family name; nothing where there are none.</summary>
    public static string? MaybeIn(string text)
    {
        var found = TwoNames().Match(text);
        while (found.Success && NoFirstNames.Contains(found.Groups["first"].Value))
            found = TwoNames().Match(text, found.Groups["second"].Index);
        return In(text) ?? (found.Success ? found.Value : null);
    }

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

    /// <summary>Two words that begin with a capital, one of which may be all of capitals, with a small word between them or not.</summary>
    [GeneratedRegex(@"(?<![\w’'-])(?:(?<first>\p{Lu}\p{Ll}+(?:[-’']\p{Lu}?\p{Ll}+)*)[ \u00A0\u202F]+(?:(?:de|du|da|dos|van|von|ben|bin|el|al|le|la)[ \u00A0\u202F]+)?(?<second>\p{Lu}\p{Ll}+(?:[-’']\p{L}+)*|\p{Lu}{2,}(?:[-’']\p{Lu}+)*)|(?<first>\p{Lu}{2,}(?:[-’']\p{Lu}+)*)[ \u00A0\u202F]+(?<second>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*))(?!\w)")]
    private static partial Regex TwoNames();
}
