using Prevenance.Accounts;
using Prevenance.Directories.Referrals;

namespace Prevenance.Directories.Tests.Referrals;

/// <summary>Of the referrals of a quarter, of how many it is known what came.</summary>
public sealed class FollowedReferralsTests : ReferralDeskTest
{
    [Fact]
    public async Task Each_referral_sent_within_the_days_is_of_one_kind_and_what_she_withdrew_of_none()
    {
        await Take(Numbered(1));
        await Sent();
        await Sent(new ReferralAct(ActKind.Accept, default));
        await Sent(new ReferralAct(ActKind.PutOnWaitingList, default) { Review = Today.AddDays(20) });
        await Sent(new ReferralAct(ActKind.Decline, default) { Reason = "no-room" });
        await Sent(new ReferralAct(ActKind.Withdraw, default));
        await Desk.Prepare(Nour, "odile", "exemple--1", "un premier rendez-vous", []);
        var days = Quarter.Of(Today).Days;
        Assert.Equal(new FollowedReferrals(1, 2, 1), await Round.Followed(days));
        Assert.Equal(default, await Round.Followed(Quarter.Of(Today).Before.Days));
        // Nobody answered: a human takes it up, and that is no answer of the service.
        Clock.Days = 30;
        Assert.Equal(1, (await Round.Followed(days)).Unanswered);
    }

    [Fact]
    public void A_quarter_has_its_days_and_one_before()
    {
        var quarter = new Quarter(2027, 1);
        Assert.Equal(new Days(new DateOnly(2027, 1, 1), new DateOnly(2027, 3, 31)), quarter.Days);
        Assert.Equal(new Quarter(2026, 4), quarter.Before);
        Assert.Equal(new DateOnly(2028, 6, 30), new Quarter(2028, 2).Days.To);
    }

    private async Task Sent(params ReferralAct[] acts)
    {
        var id = await Desk.Prepare(Nour, "odile", "exemple--1", "un premier rendez-vous", []);
        await Desk.Send(id, "odile", []);
        foreach (var act in acts.Prepend(new ReferralAct(ActKind.Open, default)))
            await Desk.Do(id, "odile", act);
    }
}
