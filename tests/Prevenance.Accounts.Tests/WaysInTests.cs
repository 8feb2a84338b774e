using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts.Staff;
using Prevenance.Accounts.Tests.Support;

namespace Prevenance.Accounts.Tests;

/// <summary>What opens an account besides its password, on both databases.</summary>
public sealed class WaysInTests(PostgreSqlServer postgreSql) : AccountsTest
{
    private const string Password = "girafe lente sous la neige";

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

    private async Task<AsyncServiceScope> Scope(bool onPostgreSql) => (onPostgreSql ? Host(await postgreSql.NewDatabase()).Services : Services).CreateAsyncScope();

    private static async Task<Account> Add(AsyncServiceScope scope, string name)
    {
        var id = await scope.ServiceProvider.GetRequiredService<StaffBook>().Add(name, $"{name}@example.org", Password);
        return (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByIdAsync(id))!;
    }
}
