using System.Text;
using Prevenance.Directories.Search.Typed;
using Prevenance.Geography;
using Prevenance.MutualHelp;
using Prevenance.MutualHelp.Moderation;
using Prevenance.MutualHelp.Relay;

namespace Prevenance.Fuzzing.Readers;

/// <summary>What people type: to look for a service, and to their neighbours. Any text is read, none is refused.</summary>
internal sealed class WordReading : IReader
{
    private const int Longest = 2_000;

    private static readonly Moderator Moderator = new(ModerationRules.Own);

    public string Name => "words";

    public int Share => 60;

    public IReadOnlyList<byte[]> Corpus { get; } = CorpusFiles.Of("words");

    public Task<bool> Read(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var words = text[..Math.Min(text.Length, Longest)];
        QueryReader.Read(words, Communes.Own);
        Moderator.Judge(PostKind.Request, words);
        Masking.Of(words);
        return Task.FromResult(true);
    }
}
