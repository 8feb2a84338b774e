using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Prevenance.Storage;

namespace Prevenance.Accounts.Staff;

/// <summary>
/// Which account somebody opens who is known elsewhere (ProConnect). A link is made by who is in already; what the provider says besides its
/// subject, an e-mail address among it, makes and opens none. The subject is kept as a code drawn with our key.
/// </summary>
/// <param name="accounts">What Identity keeps of them.</param>
/// <param name="store">Opened with its key.</param>
public sealed class ProviderLinks(UserManager<Account> accounts, Store store)
{
    /// <summary>The provider, as Identity names it.</summary>
    public const string Provider = "ProConnect";

    private readonly byte[] key = store.Seal!.KeyFor("links to a provider");

    /// <summary>How a subject is kept.</summary>
    /// <param name="subject">As the provider names somebody, always the same (<c>sub</c>).</param>
    public string KeyOf(string subject) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(subject)));

    /// <summary>The account that a subject opens; none where it was linked to none.</summary>
    public Task<Account?> Find(string subject) => accounts.FindByLoginAsync(Provider, KeyOf(subject));

    /// <summary>Whether an account is linked.</summary>
    public async Task<bool> IsLinked(Account account) => (await accounts.GetLoginsAsync(account)).Count > 0;

    /// <summary>Links an account, in the place of what it was linked to; its other sessions end.</summary>
    /// <returns>Whether it is linked; not where the subject opens another account.</returns>
    public async Task<bool> Link(Account account, string subject)
    {
        if (await Find(subject) is { } holder)
            return holder.Id == account.Id;
        await Unlink(account);
        return (await accounts.AddLoginAsync(account, new UserLoginInfo(Provider, KeyOf(subject), Provider))).Succeeded;
    }

    /// <summary>Takes the link away; its other sessions end.</summary>
    public async Task Unlink(Account account)
    {
        foreach (var link in await accounts.GetLoginsAsync(account))
            await accounts.RemoveLoginAsync(account, link.LoginProvider, link.ProviderKey);
    }
}
