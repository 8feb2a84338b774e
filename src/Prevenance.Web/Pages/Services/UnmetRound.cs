using Prevenance.Directories.Referrals.Unmet;
using Prevenance.Works;

namespace Prevenance.Web.Pages.Services;

/// <summary>Publishes the counts of requests without an answer once their quarter is over.</summary>
internal sealed class UnmetRound(UnmetDesk desk) : IRound
{
    public string Name => "unmet-requests";

    public Task Go(CancellationToken stop) => desk.Publish();
}
