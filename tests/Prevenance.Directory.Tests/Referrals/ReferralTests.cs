using Prevenance.Directories.Referrals;

namespace Prevenance.Directories.Tests.Referrals;

public class ReferralTests
{
    private static readonly DateTime Sent = new(2026, 11, 27, 10, 0, 0);

    public static readonly TheoryData<ReferralCase> Own = [.. ReferralCase.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "referrals.jsonl"))];

    [Theory]
    [MemberData(nameof(Own))]
    public void A_referral_leads_where_it_should(ReferralCase one) => Assert.True(one.Agrees, $"{one.Name}: {one.Outcome}, not {one.Expected}; {one.NotUnderstood}{one.Refused}");

    [Fact]
    public void The_shared_referrals_lead_where_they_should()
    {
        var cases = ReferralCase.Read(SharedCases.Require("directory", "cases", "d06-referrals.jsonl"));
        Assert.Equal([], cases.Where(one => !one.Agrees).Select(one => $"{one.Id}: {one.Outcome}, not {one.Expected}; {one.NotUnderstood}{one.Refused}"));
    }

    [Fact]
    public void Silence_is_two_reminders_then_a_human_and_never_an_end()
    {
        var referral = Given(new ReferralAct(ActKind.Send, Sent));
        for (var year = 0; year < 10; year++)
            referral.Advance(Sent.AddYears(year));
        Assert.Equal(ReferralState.Human, referral.State);
        Assert.Equal(
            ["2026-12-02 Service", "2026-12-08 SecondContact", "2026-12-08 Person", "2026-12-11 Referent"],
            referral.Duties.Select(duty => $"{duty.On:yyyy-MM-dd} {duty.To}"));
        Assert.Equal("pas encore de réponse", referral.Duties[2].What.French);
    }

    [Fact]
    public void Working_days_leave_out_public_holidays()
    {
        var referral = Given(new ReferralAct(ActKind.Send, new DateTime(2026, 12, 23, 10, 0, 0)));
        referral.Advance(new DateTime(2027, 2, 1));
        Assert.Equal(["2026-12-29", "2027-01-05", "2027-01-05", "2027-01-08"], referral.Duties.Select(duty => $"{duty.On:yyyy-MM-dd}"));
    }

    [Fact]
    public void No_reminder_crosses_an_answer()
    {
        var referral = Given(new ReferralAct(ActKind.Send, Sent), new ReferralAct(ActKind.Open, Sent.AddDays(6)), new ReferralAct(ActKind.Accept, Sent.AddDays(7)));
        referral.Advance(Sent.AddYears(1));
        Assert.Equal(1, referral.Duties.Count(duty => duty.IsReminder));
        Assert.Equal(["Service", "Person"], referral.Duties.Where(duty => duty.What.French.StartsWith("vous êtes-vous", StringComparison.Ordinal)).Select(duty => duty.To.ToString()));
    }

    [Fact]
    public void A_closed_service_and_a_mail_that_came_back_are_told_at_once_and_nobody_is_reminded()
    {
        foreach (var kind in (ActKind[])[ActKind.Bounce, ActKind.CloseService])
        {
            var referral = Given(new ReferralAct(ActKind.Send, Sent), new ReferralAct(kind, Sent.AddMinutes(1)));
            referral.Advance(Sent.AddYears(1));
            Assert.Equal((ReferralState.Human, Recipient.Referent, Sent.AddMinutes(1)), (referral.State, referral.Duties.Single().To, referral.Duties[0].On));
        }
    }

    [Fact]
    public void A_waiting_list_asks_the_service_on_its_day_and_the_person_reads_a_date()
    {
        var referral = Given(new ReferralAct(ActKind.Send, Sent), new ReferralAct(ActKind.Open, Sent), new ReferralAct(ActKind.PutOnWaitingList, Sent) { Review = new(2027, 1, 15) });
        referral.Advance(new DateTime(2027, 1, 28));
        Assert.Equal("2027-01-15 Service", string.Join(", ", referral.Duties.Select(duty => $"{duty.On:yyyy-MM-dd} {duty.To}")));
        // Ten working days later a human asks; the person is asked nothing.
        referral.Advance(new DateTime(2027, 3, 1));
        Assert.Equal("2027-01-15 Service, 2027-01-29 Referent", string.Join(", ", referral.Duties.Select(duty => $"{duty.On:yyyy-MM-dd} {duty.To}")));
        Assert.Contains("15 janvier 2027", referral.Steps[^1].ForThePerson!.Value.French);
    }

    [Fact]
    public void What_is_withdrawn_shows_no_name_and_what_was_read_is_to_be_erased()
    {
        var unread = Given(new ReferralAct(ActKind.Send, Sent), new ReferralAct(ActKind.Withdraw, Sent.AddMinutes(5), "person"), new ReferralAct(ActKind.Open, Sent.AddMinutes(6)));
        Assert.Equal(["« demande retirée », sans nom"], unread.Duties.Select(duty => duty.What.French));
        var read = Given(new ReferralAct(ActKind.Send, Sent), new ReferralAct(ActKind.Open, Sent), new ReferralAct(ActKind.Withdraw, Sent.AddMinutes(5), "person"));
        Assert.StartsWith("effacer ce qui a été lu", read.Duties.Single().What.French, StringComparison.Ordinal);
    }

    [Fact]
    public void The_person_is_told_nothing_of_a_conflict_yet()
    {
        var referral = Given(new ReferralAct(ActKind.Send, Sent), new ReferralAct(ActKind.Open, Sent), new ReferralAct(ActKind.Accept, Sent, "A"), new ReferralAct(ActKind.Decline, Sent.AddMinutes(1), "B"));
        Assert.Equal((ReferralState.Conflict, null), (referral.State, referral.Steps[^1].ForThePerson));
        Assert.Equal(Recipient.Referent, referral.Duties[^1].To);
    }

    [Fact]
    public void Only_the_transitions_of_the_table_are_possible()
    {
        foreach (var state in Enum.GetValues<ReferralState>())
        {
            foreach (var act in Enum.GetValues<ActKind>())
            {
                var referral = Referral.Standing(state);
                var refused = referral.Do(new ReferralAct(act, Sent) { Reason = "other", Review = new(2027, 1, 1), Words = "Quel jour ?" });
                // What only stands there was asked nothing, and nothing is replied to it.
                var to = act == ActKind.Reply ? null : Transitions.From(state, act);
                Assert.Equal(to is null, refused is not null);
                Assert.Equal(to ?? state, referral.State);
            }
        }
    }

    [Fact]
    public void Three_refusals_for_the_area_within_thirty_days_are_a_question_to_the_editor()
    {
        var day = new DateOnly(2026, 11, 27);
        Assert.True(DeclineReasons.AskTheEditor([day, day.AddDays(-10), day.AddDays(-29)], day));
        Assert.False(DeclineReasons.AskTheEditor([day, day.AddDays(-10), day.AddDays(-30)], day));
    }

    private static Referral Given(params ReferralAct[] acts)
    {
        var referral = new Referral();
        Assert.All(acts, act => Assert.Null(referral.Do(act)));
        return referral;
    }
}
