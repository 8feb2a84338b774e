using Prevenance.Casework.People.Names;

namespace Prevenance.Casework.People.Comparing;

/// <summary>Whether the first names of two persons are those of one.</summary>
internal static class FirstNames
{
    private const int LettersOfAShortForm = 3;

    public static Compared Compare(NameForms one, NameForms other)
    {
        if (OneName.Of(one, other) is { } same)
            return same;
        if (one.Sorted.SequenceEqual(other.Sorted))
            return Compared.Like("les mêmes prénoms dans un autre ordre", "the same first names in another order");
        if (AreInitials(one, other) || AreInitials(other, one))
            return Compared.Like("l’un n’a que les initiales des prénoms", "one has only the initials of the first names");
        var (shorter, longer) = one.Words.Count <= other.Words.Count ? (one, other) : (other, one);
        if (shorter.Words.Count < longer.Words.Count && shorter.Words.All(word => longer.Words.Any(whole => word.Letters == whole.Letters || AreForms(word, whole))))
            return Compared.Like("l’un n’a qu’une partie des prénoms de l’autre", "one has only some of the first names of the other");
        if (shorter.Words.Count == longer.Words.Count && shorter.Words.Zip(longer.Words).All(pair => pair.First.Letters == pair.Second.Letters || AreForms(pair.First, pair.Second) || IsInitialOf(pair.First, pair.Second) || IsInitialOf(pair.Second, pair.First)))
            return Compared.Like("deux façons d’écrire le même prénom", "two ways of writing the same first name");
        return AreForms(one.Joined, other.Joined)
            ? Compared.Like("deux façons d’écrire le même prénom", "two ways of writing the same first name")
            : Compared.Unlike("le prénom diffère", "the first name differs");
    }

    /// <summary>Two forms of one first name: known ones, heard alike, romanised or typed otherwise, or shortened.</summary>
    private static bool AreForms(WordForms one, WordForms other)
    {
        if (FirstNameForms.AreOne(one.Letters, other.Letters))
            return true;
        if (FirstNameForms.AreTwo(one.Letters, other.Letters) || WordLikeness.AreMasculineAndFeminine(one, other))
            return false;
        return WordLikeness.SoundAlike(one, other) || WordLikeness.DifferBySlips(one, other) || WordLikeness.AreRomanisations(one, other)
            || IsShortFor(one.Letters, other.Letters) || IsShortFor(other.Letters, one.Letters);
    }

    private static bool AreInitials(NameForms initials, NameForms whole) =>
        (initials.Words.Count <= whole.Words.Count && initials.Words.Zip(whole.Words).All(pair => IsInitialOf(pair.First, pair.Second)))
        || (whole.Words.Count > 1 && initials.Joined.Letters == string.Concat(whole.Words.Select(word => word.Letters[0])));

    private static bool IsInitialOf(WordForms initial, WordForms whole) => initial.IsInitial && whole.Letters.StartsWith(initial.Letters, StringComparison.Ordinal);

    private static bool IsShortFor(string shortForm, string whole) =>
        shortForm.Length >= LettersOfAShortForm && whole.Length >= shortForm.Length + 2 && whole.StartsWith(shortForm, StringComparison.Ordinal);
}
