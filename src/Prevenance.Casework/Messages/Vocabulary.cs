using System.Text.Json;
using Prevenance.Texts.Files;

namespace Prevenance.Casework.Messages;

/// <summary>The words that hold a message back, by reason (<c>vocabulary.yaml</c>).</summary>
public sealed class Vocabulary
{
    private static readonly Text Expected = new("attendu : des mots par raison (motif, health…), et no_name", "expected words by reason (motif, health…), and no_name");
    private static readonly Text ExpectedReason = new("attendu : words, et capitals s’il y en a", "expected words, and capitals if any");

    private readonly ILookup<string, Phrase> phrases;
    private readonly Dictionary<string, HoldReason> capitals;
    private readonly HashSet<string> noName;

    private Vocabulary(IEnumerable<Phrase> phrases, Dictionary<string, HoldReason> capitals, IEnumerable<string> noName)
    {
        this.phrases = phrases.ToLookup(phrase => FirstLetter(phrase.Words[0]), StringComparer.Ordinal);
        this.capitals = capitals;
        this.noName = noName.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>That of the file that comes with the application.</summary>
    /// <exception cref="RefusalException">The file was replaced by one that cannot be read.</exception>
    public static Vocabulary Own { get; } = Load(Path.Combine(AppContext.BaseDirectory, "casework", "vocabulary.yaml"));

    /// <exception cref="RefusalException">The file is not written as expected.</exception>
    public static Vocabulary Load(string path)
    {
        using var text = File.OpenText(path);
        var file = YamlMap.Parse(path, text, Expected);
        var (phrases, capitals) = (new List<Phrase>(), new Dictionary<string, HoldReason>(StringComparer.Ordinal));
        foreach (var reason in Enum.GetValues<HoldReason>())
        {
            if (file.OptionalMap(JsonNamingPolicy.SnakeCaseLower.ConvertName(reason.ToString()), ExpectedReason) is not { } map)
                continue;
            phrases.AddRange(map.Texts(map.Require("words")).Select(words => Phrase.Of(words, reason)));
            foreach (var capital in map.Find("capitals") is { } list ? map.Texts(list) : [])
                capitals[capital] = reason;
            map.RefuseOtherKeys();
        }
        var noName = file.Texts(file.Require("no_name"));
        file.RefuseOtherKeys();
        return new Vocabulary(phrases, capitals, noName);
    }

    /// <summary>Everything in a text that may not be read by others.</summary>
    internal IEnumerable<MessageHold> In(string text, IReadOnlyList<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (capitals.TryGetValue(words[at].Written, out var reason))
                yield return new MessageHold(reason, words[at].Written);
            foreach (var phrase in phrases[FirstLetter(words[at].Plain)].Where(phrase => phrase.StandsAt(words, at)))
                yield return new MessageHold(phrase.Reason, text[words[at].Start..words[at + phrase.Words.Count - 1].End]);
        }
    }

    /// <summary>Whether a word in capitals is known to be no family name.</summary>
    internal bool IsNoName(string word) => noName.Contains(word);

    private static string FirstLetter(string word) => word[..1];

    private sealed record Phrase(IReadOnlyList<string> Words, HoldReason Reason)
    {
        public static Phrase Of(string words, HoldReason reason) =>
            new([.. words.Split(' ', '\'').Select(Word.Fold)], reason);

        public bool StandsAt(IReadOnlyList<Word> words, int at) =>
            at + Words.Count <= words.Count && Words.Select((word, rank) => words[at + rank].Is(word)).All(stands => stands);
    }
}
