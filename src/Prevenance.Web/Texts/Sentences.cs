using Prevenance.Law;

namespace Prevenance.Web.Texts;

internal static class Sentences
{
    /// <summary>The words as a sentence of their own: a capital first, a full stop last.</summary>
    public static Text Of(Text words) => new(Of(words.French), Of(words.English));

    private static string Of(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..].TrimEnd('.')}.";
}
