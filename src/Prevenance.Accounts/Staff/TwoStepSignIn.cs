using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Prevenance.Accounts.Staff;

/// <summary>Asks for a second step after a password wherever the account has one: a telephone’s codes, or a passkey.</summary>
internal sealed class TwoStepSignIn(
    UserManager<Account> accounts, IHttpContextAccessor context, IUserClaimsPrincipalFactory<Account> claims, IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> log, IAuthenticationSchemeProvider schemes, IUserConfirmation<Account> confirmation)
    : SignInManager<Account>(accounts, context, claims, options, log, schemes, confirmation)
{
    public override Task<bool> IsTwoFactorEnabledAsync(Account user) => UserManager.HasSecondStep(user);
}

/// <summary>What the second step of an account is.</summary>
internal static class SecondSteps
{
    /// <summary>Whether something is asked besides the password. A key that was shown to a telephone and never confirmed is none.</summary>
    public static async Task<bool> HasSecondStep(this UserManager<Account> accounts, Account account) =>
        account.TwoFactorEnabled || (await accounts.GetPasskeysAsync(account)).Count > 0;
}
