using System.Text.Json;
using Prevenance.Web.Pages.Resident.Questions;

namespace Prevenance.Web.Pages.Resident.Rights.Keeping;

/// <summary>The file in which a person keeps their own answers.</summary>
/// <param name="Format">Which form the answers have.</param>
/// <param name="Answers">The answers, as they travel with the pages.</param>
internal sealed record AnswersFile(int Format, string Answers)
{
    /// <summary>In bytes; the fullest answers stay far below.</summary>
    public const int MostBytes = 32 * 1024;

    private const int Current = 1;

    public static byte[] Write(Conversation conversation) => JsonSerializer.SerializeToUtf8Bytes(new AnswersFile(Current, conversation.ToString()));

    /// <returns>The answers; nothing when the file holds none.</returns>
    public static async Task<Conversation?> Read(Stream file, DateOnly today)
    {
        try
        {
            var read = await JsonSerializer.DeserializeAsync<AnswersFile>(file);
            return read is { Format: Current, Answers: { } answers } && Conversation.Parse(answers, today) is { Count: > 0 } conversation ? conversation : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
