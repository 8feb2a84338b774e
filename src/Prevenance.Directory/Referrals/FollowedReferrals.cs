namespace Prevenance.Directories.Referrals;

/// <summary>Referrals that were sent and not withdrawn, each in one kind.</summary>
/// <param name="Known">Those of which it is known what came: they met or did not, the service declined, or the person said what came of it.</param>
/// <param name="Answered">Those that the service answered, and that go on.</param>
/// <param name="Unanswered">Those that it did not answer.</param>
public readonly record struct FollowedReferrals(long Known, long Answered, long Unanswered)
{
    /// <summary>The kinds of some referrals.</summary>
    internal static FollowedReferrals Of(IEnumerable<Referral> referrals)
    {
        var kinds = referrals.Where(one => one.SentAt is not null && one.State != ReferralState.Withdrawn).CountBy(KindOf).ToDictionary();
        return new FollowedReferrals(kinds.GetValueOrDefault(Kind.Known), kinds.GetValueOrDefault(Kind.Answered), kinds.GetValueOrDefault(Kind.Unanswered));
    }

    private static Kind KindOf(Referral referral) => referral switch
    {
        { State: ReferralState.Declined or ReferralState.DidNotMeet or ReferralState.Done or ReferralState.Outcome } => Kind.Known,
        { Answer: not null } => Kind.Answered,
        _ => Kind.Unanswered,
    };

    private enum Kind
    {
        Known,
        Answered,
        Unanswered,
    }
}
