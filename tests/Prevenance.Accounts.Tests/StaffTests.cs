using Microsoft.Extensions.DependencyInjection;
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

    private StaffBook Staff() => Services.CreateScope().ServiceProvider.GetRequiredService<StaffBook>();
}
