using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Prevenance.Accounts.Staff;

/// <summary>
/// What a session says of its account: drawn anew at each request, and so what is still to be done with the account too. Who has no password, in
/// a demonstration, has nothing to do.
/// </summary>
/// <param name="accounts">What Identity keeps of them.</param>
/// <param name="options">How it names things.</param>
public sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    /// <summary>What is still to be done, the first thing first.</summary>
    public static IEnumerable<FirstStep> StepsOf(ClaimsPrincipal user) => user.FindAll(nameof(FirstStep)).Select(claim => Enum.Parse<FirstStep>(claim.Value)).Order();

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        if (user.PasswordHash is null)
            return identity;
        if (user.PasswordGivenOn is not null)
            Add(FirstStep.ChoosePassword);
        if (!await UserManager.HasSecondStep(user))
            Add(FirstStep.AddSecondStep);
        return identity;

        void Add(FirstStep step) => identity.AddClaim(new Claim(nameof(FirstStep), step.ToString()));
    }
}
