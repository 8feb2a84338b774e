using Prevenance.Accounts.Journal;
using Prevenance.Works;

namespace Prevenance.Web.Hosting;

/// <summary>Adds what the journal ends on to a file that is kept elsewhere: who then puts an older journal back is seen.</summary>
internal sealed class AnchorRound(AccessJournal journal, AnchorFile file) : IRound
{
    public string Name => "journal-anchors";

    public async Task Go(CancellationToken stop) => await file.Add(await journal.Anchor());
}
