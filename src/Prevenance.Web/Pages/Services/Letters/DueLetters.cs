using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Works;

namespace Prevenance.Web.Pages.Services.Letters;

/// <summary>Writes the letters that time makes due (cards to verify, referrals without an answer), each once, and takes away what was said of cards too long ago.</summary>
internal sealed class DueLetters(ReferralRound round, FreshnessDesk cards, RemarkDesk remarks) : IRound
{
    public string Name => "due-letters";

    public async Task Go(CancellationToken stop)
    {
        try
        {
            await cards.Ask();
            await remarks.Sweep();
        }
        finally
        {
            // What fails keeps nothing else from being done.
            await round.Go();
        }
    }
}
