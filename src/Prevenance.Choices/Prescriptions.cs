using System.Text;
using System.Text.RegularExpressions;

namespace Prevenance.Choices;

/// <summary>
/// Words that tell somebody what to choose. What is written here on choices opens them and leaves them open: such a word is refused in a lesson, and a
/// test looks for it in all that the system says of choices, in both languages.
/// </summary>
public static partial class Prescriptions
{
    /// <summary>The words of a text that prescribe.</summary>
    public static IReadOnlyList<string> In(Text text) => [.. In(text.French, Language.French), .. In(text.English, Language.English)];

    /// <inheritdoc cref="In(Text)"/>
    public static IReadOnlyList<string> In(string text, Language language) =>
        [.. (language == Language.French ? French() : English()).Matches(Plain(text)).Select(match => match.Value)];

    /// <summary>The text with one kind of space and apostrophe, and without what is not seen: a word is the same however it is typed.</summary>
    private static string Plain(string text) => Spaces().Replace(Unseen().Replace(text.Normalize(NormalizationForm.FormKC), "").Replace('\'', '’'), " ");

    [GeneratedRegex(@"[\u00AD\u200B-\u200D\u2060\uFEFF]")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"\b(?:il (?:ne )?(?:nous |vous |leur )?(?:faut|faudrait|faudra)|(?:on|nous|vous|ils|elles|il|elle) (?:doit|devons|devez|doivent|devrait|devrions|devraient)|(?:la |le |les )?meilleure?s?|optim(?:al|ale|aux|ales|um|iser|isée?s?)|recommand\w+|préconis\w+|conseillons|souhaitables?|préférables?|idéale?s?|idéaux|idéalement|il convient|mieux vaut|il vaut mieux|nécessairement|indispensables?|bonnes? pratiques?|s’impose(?:nt)?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex French();

    [GeneratedRegex(
        @"\b(?:should(?:n['’]t)?|ought|(?:we|you|they|one) (?:must|need to|have to)|best|optim(?:al|ally|um|ise|ize|ised|ized)|recommend\w*|advis(?:e|es|ed|able)|preferabl[ey]|ideal(?:ly)?|desirable|imperative|indispensable|best practices?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();
}
