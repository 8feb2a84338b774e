using System.Globalization;
using System.Text.Json;

namespace Prevenance.MutualHelp.Matching;

/// <summary>A file of a wish and of offers, in JSON. Whatever else it says of people is not read.</summary>
/// <param name="Wish">What is asked for.</param>
/// <param name="Offers">What is offered.</param>
public sealed record MatchingFile(Wish Wish, IReadOnlyList<HelpOffer> Offers)
{
    /// <exception cref="RefusalException">The file cannot be read, or is no such object.</exception>
    public static MatchingFile Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path));
        }
        catch (JsonException fault)
        {
            throw new RefusalException(path, (int)(fault.LineNumber ?? 0) + 1, "ceci n’est pas du JSON", "this is no JSON");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(path, new Text("ce fichier ne peut pas être lu", $"this file cannot be read ({fault.GetType().Name})"), fault);
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new RefusalException(path, new Text(
                "attendu : un objet avec wish (what, when, where, km, languages, prefers) et offers (id, what, when, where, km, languages, by, inPublicPlace, pausedUntil)",
                "expected an object with wish (what, when, where, km, languages, prefers) and offers (id, what, when, where, km, languages, by, inPublicPlace, pausedUntil)"), fault);
        }
    }

    internal static MatchingFile Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        var wish = document.RootElement.GetProperty("wish");
        return new MatchingFile(
            new Wish(wish.GetProperty("what").GetString() ?? throw new FormatException())
            {
                When = Text(wish, "when"),
                Where = Text(wish, "where"),
                Kilometres = Number(wish, "km"),
                Languages = List(wish, "languages"),
                PrefersPublicPlace = Text(wish, "prefers")?.Contains("public", StringComparison.OrdinalIgnoreCase) == true,
            },
            [.. document.RootElement.GetProperty("offers").EnumerateArray().Select(Offer)]);
    }

    private static HelpOffer Offer(JsonElement offer) => new(
        offer.GetProperty("id").ToString(), offer.GetProperty("what").GetString() ?? throw new FormatException(), Text(offer, "by") ?? "")
    {
        When = Text(offer, "when"),
        Where = Text(offer, "where"),
        Languages = List(offer, "languages"),
        InPublicPlace = Find(offer, "inPublicPlace")?.GetBoolean(),
        Kilometres = Number(offer, "km"),
        PausedUntil = Text(offer, "pausedUntil") is { } until ? DateOnly.ParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        IsBlocked = offer.EnumerateObject().Any(field => field.Name.StartsWith("block", StringComparison.Ordinal) && field.Value.ValueKind == JsonValueKind.True),
    };

    private static string? Text(JsonElement from, string field) => Find(from, field)?.GetString();

    private static double? Number(JsonElement from, string field) => Find(from, field)?.GetDouble();

    private static IReadOnlyList<string> List(JsonElement from, string field) => Find(from, field) is { } list ? [.. list.EnumerateArray().Select(item => item.GetString()).OfType<string>()] : [];

    private static JsonElement? Find(JsonElement from, string field) => from.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
