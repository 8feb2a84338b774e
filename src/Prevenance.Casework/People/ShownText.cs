namespace Prevenance.Casework.People;

/// <summary>Text from outside, as it may stand beside other words.</summary>
public static class ShownText
{
    /// <summary>
    /// The text with each sign that would turn the direction of what follows written as its number, « ⟦U+202E⟧ »: a name must not
    /// rearrange the line that it stands in. Right-to-left scripts need no such sign, and stay as they are.
    /// </summary>
    public static string Of(string text) =>
        text.Any(Turns) ? string.Concat(text.Select(letter => Turns(letter) ? $"⟦U+{(int)letter:X4}⟧" : letter.ToString())) : text;

    // Embeddings, overrides and isolates (Unicode Standard Annex 9).
    private static bool Turns(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
