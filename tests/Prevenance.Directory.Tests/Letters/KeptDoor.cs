using Prevenance.Directories.Letters;

namespace Prevenance.Directories.Tests.Letters;

/// <summary>A way out that keeps what leaves, for tests to read.</summary>
internal sealed class KeptDoor : IMailDoor
{
    public List<Letter> Sent { get; } = [];

    public Func<Letter, MailOutcome> Becomes { get; set; } = _ => MailOutcome.Sent;

    public Task<MailOutcome> Send(Letter letter, CancellationToken stop)
    {
        var outcome = Becomes(letter);
        if (outcome == MailOutcome.Sent)
            Sent.Add(letter);
        return Task.FromResult(outcome);
    }

    /// <summary>The link of the last letter that has one, and the code that came after it.</summary>
    public (string Link, string? Code) Last()
    {
        var at = Sent.FindLastIndex(letter => letter.Body.French.Contains("https://", StringComparison.Ordinal));
        var link = Sent[at].Body.French.Split("https://exemple.invalid/question/")[1].Split('\r')[0];
        return (link, Sent.Count > at + 1 ? Sent[at + 1].Body.French[^6..] : null);
    }
}
