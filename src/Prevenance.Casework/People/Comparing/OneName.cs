using Prevenance.Casework.People.Names;

namespace Prevenance.Casework.People.Comparing;

/// <summary>Two names that are one but for what clerks and systems do to any name.</summary>
internal static class OneName
{
    /// <summary>Forms cut surnames at 28 letters (CAF), and others at 15 or 20: what is left of them is still a whole name.</summary>
    private const int LettersOfACutName = 15;

    /// <returns>Why they are one; nothing where they are not.</returns>
    public static Compared? Of(NameForms one, NameForms other)
    {
        if (one.Given == other.Given)
            return Compared.Alike;
        if (one.Words.Select(word => word.Letters).SequenceEqual(other.Words.Select(word => word.Letters)))
            return Compared.Same("accents, majuscules ou traits d’union mis à part", "but for accents, case or hyphens");
        if (one.Joined.Letters == other.Joined.Letters || one.SpeltOut == other.Joined.Letters || one.Joined.Letters == other.SpeltOut)
            return Compared.Same("espaces, apostrophes ou lettres propres à une langue mises à part", "but for spaces, apostrophes or letters of one language");
        if (one.Joined.Undoubled == other.Joined.Undoubled)
            return Compared.Same("une lettre doublée mise à part", "but for a doubled letter");
        return IsCut(one.Joined.Letters, other.Joined.Letters) || IsCut(other.Joined.Letters, one.Joined.Letters)
            ? Compared.Same("coupé dans l’un des deux, comme le font des fichiers", "cut off in one of the two, as files do")
            : null;
    }

    private static bool IsCut(string shorter, string longer) =>
        shorter.Length >= LettersOfACutName && shorter.Length < longer.Length && longer.StartsWith(shorter, StringComparison.Ordinal);
}
