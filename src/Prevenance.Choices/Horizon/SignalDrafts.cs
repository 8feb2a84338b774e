using System.Globalization;
using System.Security.Cryptography;
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
    /// <summary>What the name of a draft ends on.</summary>
    public const string Ending = ".draft.yaml";

    private const int LongestKey = 60;
    private const int DigestLength = 8;

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
        var known = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText, StringComparer.Ordinal)
            .GroupBy(file => Path.GetFileName(file.Key).Split('.')[0]).ToDictionary(files => files.Key, files => files.Select(file => file.Value).ToList(), StringComparer.Ordinal);
        var written = 0;
        foreach (var item in items)
        {
            if (KeyFor(item, known) is not { } key)
                continue;
            var (part, text) = (Path.Combine(folder, $"{key}.{Environment.ProcessId}.part"), TextOf(key, item, today));
            File.WriteAllText(part, text);
            File.Move(part, Path.Combine(folder, key + Ending), overwrite: true);
            known[key] = [text];
            written++;
        }
        return (written, items.Count - written);
    }

    /// <summary>A name of its own, numbered where another item has its title; nothing where it was drafted already.</summary>
    private static string? KeyFor(FeedItem item, Dictionary<string, List<string>> known)
    {
        var (title, number) = (KeyOf(item), 1);
        var key = title;
        while (known.TryGetValue(key, out var texts))
        {
            if (texts.Exists(text => Tells(text, item)))
                return null;
            number++;
            key = string.Create(CultureInfo.InvariantCulture, $"{title}-{number}");
        }
        return key;
    }

    /// <summary>Whether a draft, or the signal that somebody made of it, is of an item: by its address, or its title, source and day where it has none.</summary>
    private static bool Tells(string text, FeedItem item) => item.Link is { } link
        ? Said(text, "link") == link.AbsoluteUri
        : Said(text, "link") is null && text.Contains(Quote(item.Title), StringComparison.Ordinal) && Said(text, "source") == Quote(item.Source).Trim('"') && (item.Date is not { } date || Said(text, "of") == DayOf(date));

    private static string? Said(string text, string key) =>
        text.Split('\n').FirstOrDefault(line => line.StartsWith($"{key}:", StringComparison.Ordinal))?[(key.Length + 1)..].Trim().Trim('"');

    private static string DayOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string TextOf(string key, FeedItem item, DateOnly today) => string.Create(CultureInfo.InvariantCulture, $$"""
        # To be completed by who has read it, then renamed to .signal.yaml: sentence, the other language, chapters, kind, strength, reach, changes, seen_by, next_review.
        # As published: {{Quote(item.Title)}}
        signal: {{key}}
        title: { fr: {{Quote(item.Title)}}, en: {{Quote(item.Title)}} }
        source: {{Quote(item.Source)}}
        {{(item.Link is { } link ? $"link: {Quote(link.AbsoluteUri)}" : "# link:")}}
        seen: {{DayOf(today)}}
        {{(item.Date is { } date ? $"of: {DayOf(date)}" : "# of:")}}

        """);

    /// <summary>A quoted text of JSON is one of YAML.</summary>
    private static string Quote(string text) => JsonSerializer.Serialize(text, Quoted);

    /// <summary>Letters of the title as file names have them; where some are of another script or too many, a digest of the whole title stands for what was left out.</summary>
    private static string KeyOf(FeedItem item)
    {
        var (letters, isWhole) = (new StringBuilder(), true);
        foreach (var letter in item.Title.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Replace("æ", "ae", StringComparison.OrdinalIgnoreCase)
            .Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            isWhole &= char.IsAscii(letter) || !(char.IsLetterOrDigit(letter) || char.IsSurrogate(letter));
            if (char.IsAsciiLetterOrDigit(letter))
                letters.Append(char.ToLowerInvariant(letter));
            else if (letters is [.., not '-'])
                letters.Append('-');
        }
        var key = letters.ToString().Trim('-');
        if (isWhole && key.Length <= LongestKey)
            return key.Length == 0 ? "untitled" : key;
        return $"{key[..Math.Min(key.Length, LongestKey)].TrimEnd('-')}-{DigestOf(item.Title)}".TrimStart('-');
    }

    private static string DigestOf(string title) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(title)))[..DigestLength];
}
