using System.Buffers.Binary;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Records;
using Prevenance.Accounts.Staff;
using Prevenance.Accounts.Tests.Support;

namespace Prevenance.Accounts.Tests;

public sealed class StaffTests : AccountsTest
{
    [Theory]
    [InlineData("Correct horse battery", "courants")]
    [InlineData("2026: correct horse battery!!", "courants")]
    [InlineData("270319850612", "courants")]
    [InlineData("abcabcabcabc", "courants")]
    [InlineData("OdilePerrin2026", "courants")]
    [InlineData("prevenance123", "courants")]
    [InlineData("court", "12 caractères")]
    public async Task A_password_that_is_easily_guessed_is_refused_with_what_to_do(string password, string says)
    {
        var refusal = await Assert.ThrowsAsync<RefusalException>(() => Staff().Add("Odile Perrin", "odile.perrin@example.org", password));
        Assert.Contains(refusal.Refusals, one => one.Reason.French.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_that_do_not_go_together_are_a_password() =>
        Assert.NotEmpty(await Staff().Add("Odile Perrin", "odile.perrin@example.org", "girafe lente sous la neige"));

    [Fact]
    public async Task To_try_a_password_costs_what_OWASP_asks_for()
    {
        var account = await Staff().Add("Odile Perrin", "odile@example.org", "girafe lente sous la neige");
        await using var scope = Services.CreateAsyncScope();
        var kept = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByIdAsync(account);
        // The format of ASP.NET Core Identity: a mark, the function (2 is HMAC-SHA512), the rounds.
        var hash = Convert.FromBase64String(kept!.PasswordHash!);
        Assert.Equal(2u, BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1)));
        Assert.InRange(BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)), 210_000u, uint.MaxValue);
    }

    [Fact]
    public async Task An_address_has_one_account()
    {
        await Staff().Add("Odile Perrin", "odile@example.org", null);
        var refusal = await Assert.ThrowsAsync<RefusalException>(() => Staff().Add("Odile Martin", "Odile@example.org", null));
        Assert.Contains(refusal.Refusals, one => one.Reason.French.Contains("déjà", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Roles_add_up_and_end()
    {
        var account = await Staff().Add("Odile Perrin", "odile@example.org", null);
        await Staff().Give(account, new Duty(Role.SocialWorker, "nord", new Days(Today)));
        await Staff().Give(account, new Duty(Role.Reception, "nord", new Days(Today, Today.AddDays(1))));
        Assert.Equal([Role.SocialWorker, Role.Reception], (await Staff().DutiesOf(account)).Select(duty => duty.Role));
        Clock.Days = 2;
        Assert.Equal([Role.SocialWorker], (await Staff().DutiesOf(account)).Select(duty => duty.Role));
    }

    [Fact]
    public async Task A_role_that_is_taken_away_is_gone_at_once_and_the_others_stay()
    {
        var account = await Staff().Add("Odile Perrin", "odile@example.org", null);
        await Staff().Give(account, new Duty(Role.SocialWorker, "nord", new Days(Today.AddDays(-30))));
        await Staff().Give(account, new Duty(Role.Reception, "nord", new Days(Today)));
        await Staff().Give(account, new Duty(Role.SocialWorker, "sud", new Days(Today)));
        Assert.True(await Staff().End(account, Role.SocialWorker, "nord"));
        Assert.True(await Staff().End(account, Role.Reception, "nord"));
        Assert.False(await Staff().End(account, Role.Reception, "nord"));
        Assert.Equal([(Role.SocialWorker, "sud")], (await Staff().DutiesOf(account)).Select(duty => (duty.Role, duty.Team)));
    }

    [Fact]
    public async Task A_password_that_is_set_anew_is_held_to_the_same_rules()
    {
        var account = await Staff().Add("Odile Perrin", "odile@example.org", "girafe lente sous la neige");
        using var scope = Services.CreateScope();
        var keys = scope.ServiceProvider.GetRequiredService<Keys>();
        await Assert.ThrowsAsync<RefusalException>(() => keys.SetPassword(account, "correct horse battery"));
        await keys.SetPassword(account, "loutre vive au soleil");
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var kept = (await accounts.FindByIdAsync(account))!;
        Assert.True(await accounts.CheckPasswordAsync(kept, "loutre vive au soleil"));
        Assert.False(await accounts.CheckPasswordAsync(kept, "girafe lente sous la neige"));
    }

    [Fact]
    public async Task Who_lost_what_lets_them_in_is_recognised_by_colleagues_whom_the_journal_names()
    {
        var staff = Staff();
        var lost = await staff.Add("Odile Perrin", "odile@example.org", "girafe lente sous la neige");
        using var scope = Services.CreateScope();
        var recognition = scope.ServiceProvider.GetRequiredService<Recognition>();
        var account = (await staff.All()).Single();
        await recognition.Note(account, [], Recognition.ForSecondStep);
        await staff.Add("Awa Konaté", "awa@example.org", "loutre vive au soleil");
        var left = await staff.Add("Karim Saïdi", "karim@example.org", "hibou sage dans la brume");
        foreach (var by in (string[][])[[], ["awa@example.org"], ["awa@example.org", "AWA@example.org"], ["awa@example.org", "odile@example.org"], ["nobody@example.org"]])
            await Assert.ThrowsAsync<RefusalException>(() => recognition.Note(account, by, Recognition.ForSecondStep));
        await recognition.Note(account, ["awa@example.org", "karim@example.org"], Recognition.ForSecondStep);
        await staff.Leave(left);
        await Assert.ThrowsAsync<RefusalException>(() => recognition.Note(account, ["karim@example.org"], Recognition.ForPassword));
        var lines = await Services.GetRequiredService<AccessJournal>().SignInsOf(lost, 10);
        Assert.Equal([(SignInOutcome.GivenAnew, "Awa Konaté, Karim Saïdi"), (SignInOutcome.GivenAnew, null)], lines.Select(line => (line.Entry.Outcome, line.Entry.By)));
    }

    [Fact]
    public async Task A_new_password_leaves_the_second_step_as_it_is()
    {
        var id = await Staff().Add("Odile Perrin", "odile@example.org", "girafe lente sous la neige");
        using var scope = Services.CreateScope();
        var (keys, accounts) = (scope.ServiceProvider.GetRequiredService<Keys>(), scope.ServiceProvider.GetRequiredService<UserManager<Account>>());
        var account = (await accounts.FindByIdAsync(id))!;
        await accounts.ResetAuthenticatorKeyAsync(account);
        await accounts.SetTwoFactorEnabledAsync(account, true);
        var key = await accounts.GetAuthenticatorKeyAsync(account);
        await keys.SetPassword(id, "loutre vive au soleil");
        var kept = (await accounts.FindByIdAsync(id))!;
        Assert.Equal((true, key), (kept.TwoFactorEnabled, await accounts.GetAuthenticatorKeyAsync(kept)));
    }

    [Fact]
    public async Task Who_is_shut_out_stays_so_with_a_new_password_until_let_in_again()
    {
        var account = await Staff().Add("Odile Perrin", "odile@example.org", "girafe lente sous la neige");
        using var scope = Services.CreateScope();
        var (keys, accounts) = (scope.ServiceProvider.GetRequiredService<Keys>(), scope.ServiceProvider.GetRequiredService<UserManager<Account>>());
        await keys.Suspend(account);
        await keys.SetPassword(account, "loutre vive au soleil");
        Assert.True(await accounts.IsLockedOutAsync((await accounts.FindByIdAsync(account))!));
        await keys.Resume(account);
        Assert.False(await accounts.IsLockedOutAsync((await accounts.FindByIdAsync(account))!));
    }

    [Fact]
    public async Task The_secrets_of_a_second_step_are_sealed_each_for_its_account()
    {
        var (odile, karim) = (await Staff().Add("Odile Perrin", "odile@example.org", null), await Staff().Add("Karim Benali", "karim@example.org", null));
        var key = await WithSecondStep(odile);
        await using (var records = AccountsRecords.In(Store.Database)())
        {
            var kept = await records.UserTokens.ToListAsync(TestContext.Current.CancellationToken);
            Assert.Equal(2, kept.Count);
            Assert.All(kept, token => Assert.StartsWith(SealedTokens.Mark, token.Value, StringComparison.Ordinal));
            Assert.DoesNotContain(kept, token => token.Value!.Contains(key, StringComparison.Ordinal));
            records.UserTokens.Add(new IdentityUserToken<string> { UserId = karim, LoginProvider = kept[0].LoginProvider, Name = "AuthenticatorKey", Value = kept.Single(token => token.Name == "AuthenticatorKey").Value });
            await records.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        Assert.Equal(key, await KeyOf(odile));
        Assert.Null(await KeyOf(karim));
    }

    [Fact]
    public async Task A_recovery_code_serves_once()
    {
        var odile = await Staff().Add("Odile Perrin", "odile@example.org", null);
        using var scope = Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = (await accounts.FindByIdAsync(odile))!;
        var code = (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, 3))!.First();
        Assert.True((await accounts.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded);
        Assert.False((await accounts.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded);
        Assert.Equal(2, await accounts.CountRecoveryCodesAsync(account));
    }

    [Fact]
    public async Task A_key_that_was_kept_before_secrets_were_sealed_still_opens()
    {
        var odile = await Staff().Add("Odile Perrin", "odile@example.org", null);
        await WithSecondStep(odile);
        await using (var records = AccountsRecords.In(Store.Database)())
            await records.UserTokens.Where(token => token.Name == "AuthenticatorKey").ExecuteUpdateAsync(set => set.SetProperty(token => token.Value, "JBSWY3DPEHPK3PXP"), TestContext.Current.CancellationToken);
        Assert.Equal("JBSWY3DPEHPK3PXP", await KeyOf(odile));
    }

    private async Task<string> WithSecondStep(string id)
    {
        using var scope = Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = (await accounts.FindByIdAsync(id))!;
        await accounts.ResetAuthenticatorKeyAsync(account);
        await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, 10);
        return (await accounts.GetAuthenticatorKeyAsync(account))!;
    }

    private async Task<string?> KeyOf(string id)
    {
        using var scope = Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return await accounts.GetAuthenticatorKeyAsync((await accounts.FindByIdAsync(id))!);
    }

    private StaffBook Staff() => Services.CreateScope().ServiceProvider.GetRequiredService<StaffBook>();
}
