using System.Text;
using Prevenance.Web.Pages.Resident.Questions;

namespace Prevenance.Fuzzing.Readers;

/// <summary>The answers that travel with the pages.</summary>
internal sealed class ConversationReading : IReader
{
    private static readonly DateOnly Today = new(2026, 7, 15);

    public string Name => "conversation";

    public int Share => 126;

    public IReadOnlyList<byte[]> Corpus { get; } = CorpusFiles.Of("conversation");

    public Task<bool> Read(byte[] input) => Task.FromResult(Conversation.Parse(Encoding.UTF8.GetString(input), Today).Count > 0);
}
