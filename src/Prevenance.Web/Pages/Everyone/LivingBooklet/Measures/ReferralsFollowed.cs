using Prevenance.Accounts;
using Prevenance.Choices.Booklet;
using Prevenance.Choices.Booklet.Figures;
using Prevenance.Directories.Referrals;
using Prevenance.Directories.Referrals.Keeping;

namespace Prevenance.Web.Pages.Everyone.LivingBooklet.Measures;

/// <summary>Of the referrals of a quarter, the share of which it is known what came, and with them those that the service answered.</summary>
/// <param name="referrals">Counts them.</param>
internal sealed class ReferralsFollowed(ReferralRound referrals) : IMeasures
{
    public string Key => LiveFigures.ReferralsFollowed;

    public async Task<LiveFigure?> Measure(MeasuredTime time) =>
        Share(await referrals.Followed(new Days(time.First, time.Last))) is { } share ? new LiveFigure(share, time.InWords) : null;

    /// <summary>The share; nothing where it is of too few.</summary>
    internal static Text? Share(FollowedReferrals counts)
    {
        var (known, answered, unanswered) = counts;
        double all = known + answered + unanswered;
        return Math.Min(known, Math.Min(answered, unanswered)) < Shares.Least ? null : Shares.Between(known / all, (known + answered) / all);
    }
}
