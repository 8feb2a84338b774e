using Prevenance.MutualHelp;
using Prevenance.MutualHelp.Moderation;

namespace Prevenance.Fuzzing.Readers;

/// <summary>Rules of moderation, each file of which then judges a text of the longest that is taken.</summary>
internal sealed class ModerationReading(Scratch scratch) : IReader
{
    private const int Longest = 2_000;

    private static readonly string Said = string.Concat(Enumerable.Repeat("Je cherche quelqu’un pour porter 2 cartons samedi, et mon fils dort dehors ce soir. ", 40))[..Longest];

    public string Name => "moderation";

    public int Share => 40;

    public IReadOnlyList<byte[]> Corpus { get; } = CorpusFiles.Of("moderation");

    public Task<bool> Read(byte[] input)
    {
        var path = Path.Combine(scratch.Empty("moderation"), "moderation.yaml");
        File.WriteAllBytes(path, input);
        try
        {
            var moderator = new Moderator(ModerationRules.Load(path));
            foreach (var kind in Enum.GetValues<PostKind>())
                moderator.Judge(kind, Said);
            return Task.FromResult(true);
        }
        catch (RefusalException)
        {
            return Task.FromResult(false);
        }
    }
}
