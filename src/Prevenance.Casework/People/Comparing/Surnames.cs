using Prevenance.Casework.People.Names;

namespace Prevenance.Casework.People.Comparing;

/// <summary>Whether two surnames are one.</summary>
internal static class Surnames
{
    private const int LettersOfACutName = 4;

    public static Compared Compare(NameForms one, NameForms other)
    {
        if (OneName.Of(one, other) is { } same)
            return same;
        if (one.Sorted.SequenceEqual(other.Sorted))
            return Compared.Same("ses mots dans un autre ordre", "with its words in another order");
        if (one.Core.Select(word => word.Letters).Order(StringComparer.Ordinal).SequenceEqual(other.Core.Select(word => word.Letters).Order(StringComparer.Ordinal)))
            return Compared.Like("un article ou une particule manque au nom", "an article or a particle of the surname is missing");
        if (IsPartOf(one, other) || IsPartOf(other, one))
            return Compared.Like("l’un n’a qu’un des noms de l’autre", "one has only one of the surnames of the other");
        if (WordLikeness.SoundAlike(one.Joined, other.Joined))
            return Compared.Like("les deux noms s’entendent de même", "the surnames sound alike");
        if (WordLikeness.DifferBySlips(one.Joined, other.Joined))
            return Compared.Like("une lettre du nom diffère", "a letter of the surname differs");
        if (WordLikeness.ShareConsonants(one.Joined, other.Joined))
            return Compared.Like("le nom écrit d’après un autre alphabet", "the surname written after another alphabet");
        return IsBeginningOf(one, other) || IsBeginningOf(other, one)
            ? Compared.Like("l’un des noms est le début de l’autre", "one surname is the beginning of the other")
            : Compared.Unlike("le nom diffère", "the surname differs");
    }

    private static bool IsPartOf(NameForms part, NameForms whole) =>
        part.Core.Count < whole.Core.Count && part.Core.All(word => whole.Core.Any(other => word.Letters == other.Letters || WordLikeness.SoundAlike(word, other)));

    private static bool IsBeginningOf(NameForms beginning, NameForms whole) => beginning.Joined.Letters.Length >= LettersOfACutName
        && beginning.Joined.Letters.Length < whole.Joined.Letters.Length
        && whole.Joined.Letters.StartsWith(beginning.Joined.Letters, StringComparison.Ordinal);
}
