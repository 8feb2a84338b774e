namespace Prevenance.Texts;

/// <summary>
/// A text shown to people, in the two languages of the interface. A third language translates its French: the words themselves,
/// or the template of a sentence whose holes are texts of their own.
/// </summary>
public readonly record struct Text(string French, string English)
{
    private static readonly IReadOnlyList<Text> NoHole = [];

    private readonly string? template;
    private readonly IReadOnlyList<Text>? holes;

    private Text(string french, string english, string template, IReadOnlyList<Text> holes) : this(french, english) =>
        (this.template, this.holes) = (template, holes);

    /// <summary>What is to be translated: the French, with {0}, {1}… where a hole is filled.</summary>
    public string Template => template ?? French;

    /// <summary>What fills the holes of the template, in order.</summary>
    public IReadOnlyList<Text> Holes => holes ?? NoHole;

    /// <summary>A sentence with holes, filled in each language: <c>Text.Of($"{label} s’ouvre", $"{label} opens")</c>.</summary>
    public static Text Of(Sentence french, Sentence english) => new(french.In(Language.French), english.In(Language.English), french.Template, french.Holes);

    /// <summary>One text after the other, with a separator between them.</summary>
    public static Text Join(Text separator, IEnumerable<Text> texts) => texts.Aggregate((one, other) => Of($"{one}{separator}{other}", $"{one}{separator}{other}"));

    public string In(Language language) => language == Language.English ? English : French;

    /// <summary>The words as a sentence of their own: a capital first, a full stop last.</summary>
    public Text AsSentence() => new(Capital(French).TrimEnd('.') + ".", Capital(English).TrimEnd('.') + ".", "{0}.", [this]);

    /// <summary>The words with a capital.</summary>
    public Text WithCapital() => new(Capital(French), Capital(English), "{0}", [this]);

    /// <summary>The same words are the same text, however they were put together.</summary>
    public bool Equals(Text other) => French == other.French && English == other.English;

    public override int GetHashCode() => HashCode.Combine(French, English);

    public override string ToString() => French;

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
