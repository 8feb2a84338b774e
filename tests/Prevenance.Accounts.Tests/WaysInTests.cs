using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts.Staff;
using Prevenance.Accounts.Tests.Support;
using Prevenance.Web.Tests.Staff;

namespace Prevenance.Accounts.Tests;

/// <summary>What opens an account besides its password, on both databases.</summary>
public sealed class WaysInTests(PostgreSqlServer postgreSql) : AccountsTest
{
    private const string Password = "girafe lente sous la neige";

    private static readonly string Telephone = TokenOptions.DefaultAuthenticatorProvider;

    [Theory, InlineData(false), InlineData(true)]
    public async Task An_identity_opens_the_account_that_linked_it_and_is_kept_as_a_code(bool onPostgreSql)
    {
        await using var scope = await Scope(onPostgreSql);
        var (links, odile, karim) = (scope.ServiceProvider.GetRequiredService<ProviderLinks>(), await Add(scope, "odile"), await Add(scope, "karim"));
        Assert.True(await links.Link(odile, "subject of odile"));
        Assert.False(await links.Link(karim, "subject of odile"));
        Assert.Equal(odile.Id, (await links.Find("subject of odile"))?.Id);
        Assert.Null(await links.Find("another"));
        var kept = Assert.Single(await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().GetLoginsAsync(odile));
        Assert.DoesNotContain("odile", kept.ProviderKey, StringComparison.Ordinal);

        Assert.True(await links.Link(odile, "another"));
        Assert.Null(await links.Find("subject of odile"));
        await links.Unlink(odile);
        Assert.Null(await links.Find("another"));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_passkey_is_kept_with_its_name_and_goes_with_the_telephone_that_was_lost(bool onPostgreSql)
    {
        await using var scope = await Scope(onPostgreSql);
        var (accounts, odile) = (scope.ServiceProvider.GetRequiredService<UserManager<Account>>(), await Add(scope, "odile"));
        byte[] id = [1, 2, 3];
        var added = new UserPasskeyInfo(id, [4, 5], Clock.GetUtcNow(), 0, ["internal"], isUserVerified: true, isBackupEligible: false, isBackedUp: false, [6], [7]) { Name = "téléphone" };
        Assert.True((await accounts.AddOrUpdatePasskeyAsync(odile, added)).Succeeded);
        Assert.Equal("téléphone", Assert.Single(await accounts.GetPasskeysAsync(odile)).Name);
        Assert.Equal(odile.Id, (await accounts.FindByPasskeyIdAsync(id))?.Id);
        await scope.ServiceProvider.GetRequiredService<Keys>().DropSecondStep(odile.Id);
        Assert.Null(await accounts.FindByPasskeyIdAsync(id));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_code_of_a_telephone_serves_once_be_it_shown_to_two_machines_at_the_same_time(bool onPostgreSql)
    {
        var connection = onPostgreSql ? await postgreSql.NewDatabase() : null;
        await using var here = Host(connection).Services.CreateAsyncScope();
        await using var there = Host(connection).Services.CreateAsyncScope();
        var (accounts, others) = (here.ServiceProvider.GetRequiredService<UserManager<Account>>(), there.ServiceProvider.GetRequiredService<UserManager<Account>>());
        var odile = await Add(here, "odile");
        await accounts.ResetAuthenticatorKeyAsync(odile);
        var (key, now) = ((await accounts.GetAuthenticatorKeyAsync(odile))!, TimeProvider.System.GetUtcNow());
        var same = (await others.FindByIdAsync(odile.Id))!;
        Assert.True(await accounts.VerifyTwoFactorTokenAsync(odile, Telephone, Totp.Code(key, now)));
        Assert.False(await accounts.VerifyTwoFactorTokenAsync(odile, Telephone, Totp.Code(key, now)));
        Assert.False(await others.VerifyTwoFactorTokenAsync(same, Telephone, Totp.Code(key, now)));
        var next = Totp.Code(key, now.AddSeconds(-30));
        Assert.Single(await Task.WhenAll(accounts.VerifyTwoFactorTokenAsync(odile, Telephone, next), others.VerifyTwoFactorTokenAsync(same, Telephone, next)), isTaken => isTaken);

        await using var later = Host(connection).Services.CreateAsyncScope();
        var after = later.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var again = (await after.FindByIdAsync(odile.Id))!;
        Assert.False(await after.VerifyTwoFactorTokenAsync(again, Telephone, Totp.Code(key, now)));
        Assert.True(await after.VerifyTwoFactorTokenAsync(again, Telephone, Totp.Code(key, now.AddSeconds(30))));
        Assert.False(await after.VerifyTwoFactorTokenAsync(again, Telephone, Totp.Code(key, now)));
    }

    private async Task<AsyncServiceScope> Scope(bool onPostgreSql) => (onPostgreSql ? Host(await postgreSql.NewDatabase()).Services : Services).CreateAsyncScope();

    private static async Task<Account> Add(AsyncServiceScope scope, string name)
    {
        var id = await scope.ServiceProvider.GetRequiredService<StaffBook>().Add(name, $"{name}@example.org", Password);
        return (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByIdAsync(id))!;
    }
}
