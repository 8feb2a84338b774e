using Prevenance.Law;
using Prevenance.Texts.Files;
using YamlDotNet.Serialization;

namespace Prevenance.Web.Texts;

/// <summary>
/// The words of a third language, by the French that they translate: read from <c>translations/&lt;language&gt;/*.yaml</c> when the
/// application starts. What is not there is told in French.
/// </summary>
internal sealed class Translations
{
    // Signs of direction: what stands between them keeps its own, in a sentence written the other way.
    private const char Apart = '\u2068';
    private const char Together = '\u2069';

    private readonly Dictionary<string, string> byFrench = new(StringComparer.Ordinal);

    private Translations()
    {
    }

    /// <param name="language">The code of the language, which names its folder.</param>
    /// <exception cref="RefusalException">A file is no list of texts, or two of them translate one text.</exception>
    public static Translations Load(string language)
    {
        var translations = new Translations();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "translations", language), "*.yaml").Order(StringComparer.Ordinal))
            translations.Read(path);
        return translations;
    }

    /// <summary>Whether a text, or the template of a sentence, can be told; what has no letter is the same in every language.</summary>
    public bool Has(string french) => byFrench.ContainsKey(french) || !french.Any(char.IsLetter);

    public string Of(Text text) =>
        byFrench.TryGetValue(text.Template, out var words) ? Sentence.Fill(words, text.Holes, Of)
        : text.Holes.Count > 0 && Has(text.Template) ? Sentence.Fill(text.Template, text.Holes, Of)
        : text.French.All(char.IsAsciiDigit) ? text.French
        : $"{Apart}{text.French}{Together}";

    private void Read(string path)
    {
        using var text = File.OpenText(path);
        foreach (var (french, words) in GuardedYaml.Read<Dictionary<string, string>>(path, text, new DeserializerBuilder().Build()))
            if (!byFrench.TryAdd(french, words))
                throw new RefusalException(path, 1, $"« {french} » est traduit aussi dans un autre fichier", $"‘{french}’ is translated in another file too");
    }
}
