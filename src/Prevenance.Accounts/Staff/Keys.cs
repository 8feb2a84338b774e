using Microsoft.AspNetCore.Identity;

namespace Prevenance.Accounts.Staff;

/// <summary>What lets somebody in, when it is lost or in other hands. Whatever changes here ends their sessions at the next request.</summary>
/// <param name="accounts">What Identity keeps of them.</param>
/// <param name="clock">Tells on what day a password was given.</param>
public sealed class Keys(UserManager<Account> accounts, TimeProvider clock)
{
    /// <summary>What is told where a password that was given is chosen again.</summary>
    public const string SamePassword = nameof(SamePassword);

    /// <summary>Recovery codes, each of which stands once for the second step.</summary>
    private const int RecoveryCodes = 10;

    /// <summary>Changes one’s own password; the other sessions end.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="current">The present one.</param>
    /// <param name="next">Another one.</param>
    /// <returns>What is wrong, where something is.</returns>
    public async Task<IdentityResult> ChangePassword(Account account, string current, string next)
    {
        if (account.PasswordGivenOn is not null && current == next)
            return IdentityResult.Failed(new IdentityError { Code = SamePassword });
        var given = account.PasswordGivenOn;
        account.PasswordGivenOn = null;
        var result = await accounts.ChangePasswordAsync(account, current, next);
        if (!result.Succeeded)
            account.PasswordGivenOn = given;
        return result;
    }

    /// <summary>Draws recovery codes where the account has none left, for who adds a second step.</summary>
    /// <returns>The codes, told this once; none where the account has some.</returns>
    public async Task<IReadOnlyList<string>> FirstRecoveryCodes(Account account) =>
        await accounts.CountRecoveryCodesAsync(account) > 0 ? [] : [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? []];

    /// <summary>Sets a password anew, for who forgot theirs.</summary>
    /// <param name="id">The account.</param>
    /// <param name="password">To be changed by who signs in with it.</param>
    /// <exception cref="RefusalException">There is no such account, or the password is too short or too common.</exception>
    public async Task SetPassword(string id, string password)
    {
        var account = await Find(id);
        foreach (var validator in accounts.PasswordValidators)
        {
            if (await validator.ValidateAsync(accounts, account, password) is { Succeeded: false } refused)
                throw new RefusalException([.. refused.Errors.Select(error => new Refusal([account.Email!], IdentityWords.Of(error)))]);
        }
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        account.PasswordGivenOn = clock.Today();
        // Who guessed too often waits no more; who was shut out for a doubt stays so.
        if (!account.IsSuspended)
            (account.AccessFailedCount, account.LockoutEnd) = (0, null);
        await Save(account);
    }

    /// <summary>Takes the second step away, for who lost the telephone and the codes on paper; the old ones open nothing any more, nor do passkeys, which the telephone may hold.</summary>
    /// <exception cref="RefusalException">There is no such account.</exception>
    public async Task DropSecondStep(string id)
    {
        var account = await Find(id);
        await accounts.ResetAuthenticatorKeyAsync(account);
        await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, 0);
        foreach (var passkey in await accounts.GetPasskeysAsync(account))
            await accounts.RemovePasskeyAsync(account, passkey.CredentialId);
        account.TwoFactorEnabled = false;
        await Save(account);
    }

    /// <summary>Takes the codes of the telephone away, for who adds another; the recovery codes stay, and so do passkeys. Other sessions end.</summary>
    public async Task DropTelephone(Account account)
    {
        await accounts.ResetAuthenticatorKeyAsync(account);
        await accounts.SetTwoFactorEnabledAsync(account, false);
    }

    /// <summary>Shuts an account out at once, be it for a doubt, until it is let in again; nothing of what it follows changes.</summary>
    /// <exception cref="RefusalException">There is no such account.</exception>
    public async Task Suspend(string id)
    {
        var account = await Find(id);
        account.LockoutEnd = DateTimeOffset.MaxValue;
        await Save(account);
    }

    /// <summary>Lets an account in again that was shut out, or that guessed too often.</summary>
    /// <exception cref="RefusalException">There is no such account.</exception>
    public async Task Resume(string id)
    {
        var account = await Find(id);
        (account.AccessFailedCount, account.LockoutEnd) = (0, null);
        await Save(account);
    }

    private async Task<Account> Find(string id) => await accounts.FindByIdAsync(id) ?? throw new RefusalException(new Text("ce compte n’existe pas", "there is no such account"));

    /// <summary>The stamp is what ends sessions; it is saved with whatever else changed.</summary>
    private async Task Save(Account account)
    {
        if (await accounts.UpdateSecurityStampAsync(account) is { Succeeded: false })
            throw new RefusalException(new Text("ce compte était en train de changer : recommencez", "this account was just changing: try again"));
    }
}
