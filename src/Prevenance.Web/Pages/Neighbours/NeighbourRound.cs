using Prevenance.MutualHelp.Board;
using Prevenance.MutualHelp.Gestures;
using Prevenance.MutualHelp.Notices;
using Prevenance.Works;

namespace Prevenance.Web.Pages.Neighbours;

/// <summary>Counts the gestures of a month that is over, then takes away what is over for ninety days: what is swept before would never be counted.</summary>
internal sealed class NeighbourRound(GestureDesk gestures, AnimatorDesk desk, NoticeBoard notices) : IRound
{
    public string Name => "mutual-help";

    public async Task Go(CancellationToken stop)
    {
        await gestures.Publish();
        await desk.Sweep();
        await notices.Sweep();
    }
}
