using System.Globalization;
using System.Text;

namespace Prevenance.Casework.People;

/// <summary>
/// A name as it was given: any script, letter case and punctuation, one letter or three hundred. Nothing of it is corrected; normal forms
/// are for search only.
/// </summary>
public sealed record PersonName
{
    /// <summary>In characters as people count them: the longest name of a register is shorter.</summary>
    public const int MostCharacters = 300;

    private PersonName(string value) => Value = value;

    /// <summary>The name in NFC, without the spaces around it.</summary>
    public string Value { get; }

    /// <summary>The name as it may stand on a page: what would turn the direction of the words around it is written out.</summary>
    public string Shown => ShownText.Of(Value);

    /// <exception cref="RefusalException">It is empty or too long, or holds what no script has: control characters, halves of characters.</exception>
    public static PersonName Of(string given)
    {
        if (given.Any(char.IsControl) || HasHalves(given))
            throw new RefusalException(new Text(
                "ce nom contient un caractère de commande ou une moitié de caractère : recopiez-le à la main",
                "this name holds a control character or half a character: type it by hand"));
        var name = given.Normalize(NormalizationForm.FormC).Trim();
        if (name.Length == 0)
            throw new RefusalException(new Text("un nom a au moins une lettre ; laissez vide ce qui n’est pas connu", "a name has one letter at least; leave empty what is not known"));
        if (name.Length > MostCharacters && new StringInfo(name).LengthInTextElements > MostCharacters)
            throw new RefusalException(Text.Of($"ce nom a plus de {MostCharacters} caractères", $"this name has more than {MostCharacters} characters"));
        return new PersonName(name);
    }

    /// <summary>The name, or nothing where nothing but spaces was given.</summary>
    /// <inheritdoc cref="Of" path="/exception"/>
    public static PersonName? Optional(string? given) => string.IsNullOrWhiteSpace(given) ? null : Of(given);

    public override string ToString() => Value;

    private static bool HasHalves(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
                continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                return true;
            at++;
        }
        return false;
    }
}
