using System.Text;
using System.Text.RegularExpressions;
using Prevenance.Texts.Files;

namespace Prevenance.Choices;

/// <summary>
/// Words that tell somebody what to choose (<c>prescriptions.yaml</c>). What is written here on choices opens them and leaves them open: such a word is
/// refused in a lesson, and a test looks for it in all that the system says of choices, in both languages.
/// </summary>
public static partial class Prescriptions
{
    private static readonly Text Expected = new("attendu : { fr: { told, left }, en: { told, left } }", "expected { fr: { told, left }, en: { told, left } }");
    private static readonly (Phrases French, Phrases English) Known = Read();

    /// <summary>The words of a text that prescribe.</summary>
    public static IReadOnlyList<string> In(Text text) => [.. In(text.French, Language.French), .. In(text.English, Language.English)];

    /// <inheritdoc cref="In(Text)"/>
    public static IReadOnlyList<string> In(string text, Language language) => (language == Language.French ? Known.French : Known.English).In(Plain(text));

    /// <summary>The text with one kind of space and apostrophe, and without what is not seen: a word is the same however it is typed.</summary>
    private static string Plain(string text) => Spaces().Replace(Unseen().Replace(text.Normalize(NormalizationForm.FormKC), "").Replace('\'', '’'), " ");

    [GeneratedRegex(@"[\u00AD\u200B-\u200D\u2060\uFEFF]")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    private static (Phrases French, Phrases English) Read()
    {
        using var text = new StreamReader(typeof(Prescriptions).Assembly.GetManifestResourceStream("prescriptions.yaml")!);
        var map = YamlMap.Parse("prescriptions.yaml", text, Expected);
        return (Of(map.Map("fr", Expected)), Of(map.Map("en", Expected)));
    }

    private static Phrases Of(YamlMap map) => new(PhrasePattern.Of(map.Texts(map.Require("told"))), PhrasePattern.Of(map.Texts(map.Require("left"))));

    /// <summary>Phrases of one language.</summary>
    /// <param name="Told">Those that prescribe.</param>
    /// <param name="Left">Those in which the same words do not.</param>
    private sealed record Phrases(IReadOnlyList<Regex> Told, IReadOnlyList<Regex> Left)
    {
        public IReadOnlyList<string> In(string text)
        {
            List<Match> left = [.. Left.SelectMany(phrase => phrase.Matches(text))];
            return [.. Told.SelectMany(phrase => phrase.Matches(text)).Where(told => !left.Exists(phrase => Holds(phrase, told))).OrderBy(told => told.Index).Select(told => told.Value)];
        }

        private static bool Holds(Match phrase, Match told) => phrase.Index <= told.Index && told.Index + told.Length <= phrase.Index + phrase.Length;
    }
}
