using F23.StringSimilarity;

namespace Prevenance.Casework.People.Names;

/// <summary>Whether two words of names may be one word, heard, romanised or typed in two ways.</summary>
internal static class WordLikeness
{
    private const int LettersForOneSlip = 5;
    private const int LettersForTwoSlips = 9;
    private const int LettersForASwap = 4;
    private const int MostLetters = 60;
    private const int ConsonantsThatTell = 3;
    private const int ConsonantsThatTellAlone = 5;

    private static readonly OptimalStringAlignment Slips = new();

    public static bool SoundAlike(WordForms one, WordForms other) => one.Sound == other.Sound;

    /// <summary>One letter in five was typed wrongly, left out, added or swapped; two in a long word.</summary>
    public static bool DifferBySlips(WordForms one, WordForms other)
    {
        var (shorter, longer) = one.Letters.Length <= other.Letters.Length ? (one.Letters, other.Letters) : (other.Letters, one.Letters);
        if (longer.Length - shorter.Length > 2 || longer.Length is < LettersForASwap or > MostLetters)
            return false;
        var slips = Slips.Distance(shorter, longer);
        return slips <= (longer.Length >= LettersForTwoSlips ? 2 : longer.Length >= LettersForOneSlip ? 1 : 0)
            || (slips <= 1 && shorter.Length == longer.Length && shorter.Order().SequenceEqual(longer.Order()));
    }

    /// <summary>The consonants of two romanisations of one surname agree.</summary>
    public static bool ShareConsonants(WordForms one, WordForms other) =>
        one.Consonants.Length >= ConsonantsThatTell && (one.Consonants == other.Consonants || one.HardConsonants == other.HardConsonants);

    /// <summary>
    /// Two romanisations of one first name: the consonants agree, and the vowels nearly. So Mohamed is Muhammad, and Hassan is not Hussein. Scripts
    /// that write no vowels have none to compare.
    /// </summary>
    public static bool AreRomanisations(WordForms one, WordForms other) => ShareConsonants(one, other)
        && (one.Consonants.Length >= ConsonantsThatTellAlone || one.Vowels.Count == 0 || other.Vowels.Count == 0 || VowelsAgree(one.Vowels, other.Vowels));

    /// <summary>The feminine of a masculine first name: Karim and Karima, Gabriel and Gabrielle are brother and sister more often than one.</summary>
    public static bool AreMasculineAndFeminine(WordForms one, WordForms other)
    {
        var (shorter, longer) = one.Undoubled.Length <= other.Undoubled.Length ? (one.Undoubled, other.Undoubled) : (other.Undoubled, one.Undoubled);
        return longer.Length == shorter.Length + 1 && longer.StartsWith(shorter, StringComparison.Ordinal) && longer[^1] is 'a' or 'e' && !"aeiouy".Contains(shorter[^1], StringComparison.Ordinal);
    }

    private static bool VowelsAgree(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => pair.First.Length == pair.Second.Length && pair.First.Zip(pair.Second).All(vowels => AreNear(vowels.First, vowels.Second)));

    private static bool AreNear(char one, char other) => one == other || (Min(one, other), Max(one, other)) is ('a', 'e') or ('e', 'i') or ('o', 'u');

    private static char Min(char one, char other) => one < other ? one : other;

    private static char Max(char one, char other) => one < other ? other : one;
}
