using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Prevenance.Choices.Horizon;

/// <summary>
/// Writes what a feed tells as drafts, to be completed by who has read it: title, source, address and dates are copied, and nothing is summarised.
/// </summary>
/// <param name="folder">Where they lie, beside signals.</param>
public sealed class SignalDrafts(string folder)
{
    private const string Ending = ".draft.yaml";
    private const int LongestKey = 60;

    /// <summary>More would be read by nobody.</summary>
    public const int MostItems = 1_000;

    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes those that are not there yet, nor became signals.</summary>
    /// <param name="items">What was read.</param>
    /// <param name="today">The day on which it was seen.</param>
    /// <returns>How many were written, and how many were there.</returns>
    /// <exception cref="RefusalException">There are more than anybody reads.</exception>
    public (int Written, int Known) Write(IReadOnlyList<FeedItem> items, DateOnly today)
    {
        if (items.Count > MostItems)
            throw new RefusalException(folder, Text.Of($"plus de {MostItems} éléments : gardez ceux que quelqu’un lira", $"more than {MostItems} items: keep those that somebody will read"));
        Directory.CreateDirectory(folder);
        var written = 0;
        foreach (var item in items.DistinctBy(KeyOf))
        {
            var key = KeyOf(item);
            if (Directory.EnumerateFiles(folder, $"{key}.*.yaml", SearchOption.AllDirectories).Any())
                continue;
            var part = Path.Combine(folder, $"{key}.{Environment.ProcessId}.part");
            File.WriteAllText(part, TextOf(key, item, today));
            File.Move(part, Path.Combine(folder, key + Ending), overwrite: true);
            written++;
        }
        return (written, items.Count - written);
    }

    private static string TextOf(string key, FeedItem item, DateOnly today) => string.Create(CultureInfo.InvariantCulture, $$"""
        # To be completed by who has read it, then renamed to .signal.yaml: sentence, the other language, chapters, kind, strength, reach, changes, seen_by, next_review.
        signal: {{key}}
        title: { fr: {{Quote(item.Title)}}, en: {{Quote(item.Title)}} }
        source: {{Quote(item.Source)}}
        {{(item.Link is { } link ? $"link: {Quote(link.AbsoluteUri)}" : "# link:")}}
        seen: {{today:yyyy-MM-dd}}
        {{(item.Date is { } date ? FormattableString.Invariant($"of: {date:yyyy-MM-dd}") : "# of:")}}

        """);

    /// <summary>A quoted text of JSON is one of YAML.</summary>
    private static string Quote(string text) => JsonSerializer.Serialize(text, Quoted);

    private static string KeyOf(FeedItem item)
    {
        var letters = new StringBuilder();
        foreach (var letter in item.Title.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            if (char.IsAsciiLetterOrDigit(letter))
                letters.Append(char.ToLowerInvariant(letter));
            else if (letters is [.., not '-'])
                letters.Append('-');
        }
        var key = letters.ToString().Trim('-');
        return key.Length == 0 ? "untitled" : key[..Math.Min(key.Length, LongestKey)].TrimEnd('-');
    }
}
