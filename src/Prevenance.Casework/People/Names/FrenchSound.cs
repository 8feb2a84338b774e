using System.Text;

namespace Prevenance.Casework.People.Names;

/// <summary>
/// How a word sounds to French ears, roughly: what a clerk writes down from hearing, and what the romanisations of one name have in common.
/// Letters stand for sounds, S for that of <c>ch</c>, G for a hard g.
/// </summary>
internal static class FrenchSound
{
    private const string Silent = "etdsxzp";
    private const string Vowels = "aeiou";

    /// <summary>In this order: what is longer, and what another line would take apart, stands first.</summary>
    private static readonly (string Letters, string Sound)[] Sounds =
    [
        ("tsch", "S"), ("tch", "S"), ("tsh", "S"), ("sch", "S"), ("chr", "kr"), ("ch", "S"), ("sh", "S"), ("zh", "j"),
        ("ph", "f"), ("gh", "G"), ("kh", "k"), ("th", "t"), ("rh", "r"), ("dj", "j"), ("dz", "z"), ("ts", "s"),
        ("gue", "Ge"), ("gui", "Gi"), ("guy", "Gi"), ("ge", "je"), ("gi", "ji"), ("gy", "ji"), ("g", "G"),
        ("qu", "k"), ("q", "k"), ("ck", "k"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("x", "ks"),
        ("eau", "o"), ("au", "o"), ("oo", "u"), ("ou", "u"), ("w", "u"), ("ai", "e"), ("ei", "e"), ("ay", "e"), ("ey", "e"), ("ae", "e"), ("oe", "e"),
        ("y", "i"), ("z", "s"), ("bv", "v"), ("h", ""),
    ];

    /// <summary>The sounds of a word, without the letters at its end that are not heard.</summary>
    public static string Of(string word)
    {
        var sound = NormalForm.Undoubled(Whole(word));
        var length = sound.Length;
        while (length > 2 && Silent.Contains(sound[length - 1], StringComparison.Ordinal))
            length--;
        return sound[..length];
    }

    /// <summary>Its consonants, those that are said with and without voice being one: what all romanisations of a name keep.</summary>
    public static string Consonants(string word) => string.Concat(Whole(word).Where(letter => !Vowels.Contains(letter, StringComparison.Ordinal)).Select(Voiceless));

    /// <summary>Its groups of vowels, in order.</summary>
    public static IReadOnlyList<string> VowelsIn(string word)
    {
        var groups = new List<string>();
        var group = new StringBuilder();
        foreach (var letter in Whole(word) + " ")
        {
            if (Vowels.Contains(letter, StringComparison.Ordinal))
            {
                group.Append(letter);
                continue;
            }
            if (group.Length > 0)
                groups.Add(group.ToString());
            group.Clear();
        }
        return groups;
    }

    private static string Whole(string word) =>
        Sounds.Aggregate(NormalForm.Undoubled(word), (text, pair) => text.Replace(pair.Letters, pair.Sound, StringComparison.Ordinal));

    private static char Voiceless(char letter) => letter switch
    {
        'G' => 'k',
        'd' => 't',
        'b' => 'p',
        'v' => 'f',
        _ => letter,
    };
}
