using System.Text.Json;

namespace Prevenance.MutualHelp.Moderation;

/// <summary>A line of a file of posts: what becomes of it, and what should.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Kind">What is posted.</param>
/// <param name="Words">Its words.</param>
/// <param name="Expected">What should become of it; nothing where the line does not say.</param>
/// <param name="Judgement">What becomes of it.</param>
public sealed record ModerationCase(string Id, PostKind Kind, string Words, string? Expected, Judgement Judgement)
{
    public bool Agrees => Expected is null || Expected == Judgement.Verdict.Name();

    /// <summary>Whether it is published where it should not be: the one fault that no human repairs.</summary>
    public bool IsWronglyPublished => Expected is not null && !Agrees && Judgement.Verdict is Verdict.Publish or Verdict.PublishWithNotice
        && Expected is not ("publish" or "publish with a notice");

    /// <summary>Reads lines of JSON: <c>id</c>, <c>kind</c>, <c>text</c>, <c>expected</c>.</summary>
    /// <exception cref="RefusalException">The file cannot be read, or a line is no such object.</exception>
    public static IReadOnlyList<ModerationCase> Read(string path, Moderator moderator)
    {
        var (cases, times) = (new List<ModerationCase>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var (number, line) in Lines(path).Index().Where(line => line.Item.Trim().Length > 0))
        {
            try
            {
                using var document = JsonDocument.Parse(line);
                var post = document.RootElement;
                var (words, kind) = (post.GetProperty("text").GetString()!, post.GetProperty("kind").GetString() == "offer" ? PostKind.Offer : PostKind.Request);
                var same = times[PlainWords.Of(words)] = times.GetValueOrDefault(PlainWords.Of(words)) + 1;
                cases.Add(new ModerationCase(
                    post.GetProperty("id").ToString(), kind, words, post.TryGetProperty("expected", out var expected) ? expected.GetString() : null, moderator.Judge(kind, words, same)));
            }
            catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentNullException or NullReferenceException)
            {
                throw new RefusalException(path, number + 1, "attendu : un objet JSON avec id, kind (request ou offer) et text", "expected a JSON object with id, kind (request or offer) and text");
            }
        }
        return cases;
    }

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(path, new Text("ce fichier ne peut pas être lu", $"this file cannot be read ({fault.GetType().Name})"), fault);
        }
    }
}
