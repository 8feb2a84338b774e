using Prevenance.Accounts.Consents;
using Prevenance.Accounts.Tests.Support;

namespace Prevenance.Accounts.Tests;

/// <summary>What somebody agrees to: asked, answered once, for a time that has an end; what waits lets nobody be told anything.</summary>
public sealed class ConsentTests : AccountsTest
{
    private static ConsentTerms Terms(string account) => new(account, "votre demande d’hébergement", Today.AddMonths(6));

    [Fact]
    public async Task What_is_asked_and_not_answered_is_no_consent_and_what_is_answered_is_answered_once()
    {
        var (file, partner) = await Referred();
        var id = await Consents.Ask(file, Terms(partner.Account!), "odile");
        Assert.Equal(Answer.NotThere, await Read(partner, file));
        Assert.True(await Consents.Answer(file, id, agrees: true));
        Assert.Equal(Answer.Referral, await Read(partner, file));
        Assert.False(await Consents.Answer(file, id, agrees: false));
        Assert.Equal((ConsentAnswer.Given, ConsentWay.InOwnAccess, "odile"), Assert.Single(await Consents.Of(file)) is var kept ? (kept.Answer, kept.Way, kept.By) : default);
        Assert.True(await Consents.Withdraw(file, id));
        Assert.Equal(Answer.NotThere, await Read(partner, file));
    }

    [Fact]
    public async Task What_is_refused_is_no_consent_and_is_neither_withdrawn_nor_given_afterwards()
    {
        var (file, partner) = await Referred();
        var id = await Consents.Ask(file, Terms(partner.Account!), "odile");
        Assert.True(await Consents.Answer(file, id, agrees: false));
        Assert.False(await Consents.Withdraw(file, id));
        Assert.False(await Consents.Answer(file, id, agrees: true));
        Assert.Equal(Answer.NotThere, await Read(partner, file));
        Assert.Equal(ConsentAnswer.Refused, Assert.Single(await Consents.Of(file)).Answer);
    }

    [Fact]
    public async Task Nobody_answers_for_another_file_nor_past_its_last_day_nor_what_is_no_longer_asked()
    {
        var (file, partner) = await Referred();
        var (other, _) = await Referred("another");
        var late = await Consents.Ask(file, Terms(partner.Account!) with { LastDay = Today }, "odile");
        var taken = await Consents.Ask(file, Terms(partner.Account!), "odile");
        Assert.False(await Consents.Answer(other, taken, agrees: true));
        Assert.True(await Consents.Withdraw(file, taken));
        Assert.False(await Consents.Answer(file, taken, agrees: true));
        Clock.Days = 1;
        Assert.False(await Consents.Answer(file, late, agrees: true));
        Assert.Equal(Answer.NotThere, await Read(partner, file));
    }

    [Fact]
    public async Task A_consent_holds_to_the_end_of_its_last_day_and_no_longer()
    {
        var (file, partner) = await Referred();
        await Consents.Give(file, Terms(partner.Account!) with { LastDay = Today.AddDays(1) }, "odile", ConsentWay.OnPaper);
        Clock.Days = 1;
        Assert.Equal(Answer.Referral, await Read(partner, file));
        Clock.Days = 2;
        Assert.Equal(Answer.NotThere, await Read(partner, file));
    }

    [Theory]
    [InlineData("", 30, "scope")]
    [InlineData("votre demande", -1, "until")]
    [InlineData("votre demande", 800, "until")]
    public async Task A_consent_without_words_or_that_ends_too_early_or_too_late_is_refused(string scope, int days, string place)
    {
        var (file, partner) = await Referred();
        var refusal = await Assert.ThrowsAsync<RefusalException>(() => Consents.Ask(file, new(partner.Account!, scope, Today.AddDays(days)), "odile"));
        Assert.Equal(place, refusal.Refusals[0].Place);
        Assert.Empty(await Consents.Of(file));
    }

    [Fact]
    public async Task What_is_sent_twice_is_kept_once_and_no_social_security_number_is_kept()
    {
        var (file, partner) = await Referred();
        var terms = Terms(partner.Account!) with { Scope = "votre demande, 2 90 03 69 123 456 39" };
        Assert.Equal(await Consents.Ask(file, terms, "odile"), await Consents.Ask(file, terms, "odile"));
        Assert.DoesNotContain("123 456", Assert.Single(await Consents.Of(file)).Scope, StringComparison.Ordinal);
    }

    /// <summary>A file, and a partner who accepted a referral of it.</summary>
    private async Task<(FileKey File, Viewer Partner)> Referred(string partner = "partner")
    {
        var file = await FileOf(await Worker($"odile-{partner}", Role.SocialWorker, "nord"), "nord");
        var who = await Worker(partner, Role.Partner);
        await Missions.Give(new Mission(who.Account!, file, MissionKind.AcceptedReferral, null, new Days(Today)));
        return (file, who);
    }
}
