using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace Prevenance.Accounts.Staff;

/// <summary>
/// The codes of a telephone, each of which serves once: who read one over a shoulder comes too late. Those that served are kept sealed with the
/// account until they are worth nothing any more; of two machines that are shown one at the same time, one finds the account changed and refuses.
/// </summary>
/// <param name="clock">Tells how long ago a code served.</param>
internal sealed class OnceOnlyCodes(TimeProvider clock) : AuthenticatorTokenProvider<Account>
{
    private const string Name = "UsedCodes";

    /// <summary>Longer than Identity takes a code for: two and a half minutes, so that telephones may be a minute fast or slow.</summary>
    private static readonly TimeSpan Worth = TimeSpan.FromMinutes(5);

    public override async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (!await base.ValidateAsync(purpose, token, manager, user))
            return false;
        var now = clock.GetUtcNow();
        var used = (await manager.GetAuthenticationTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, Name) ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(one => now - At(one) < Worth).ToList();
        var code = int.Parse(token, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        if (used.Any(one => one.Split(':')[1] == code))
            return false;
        used.Add($"{now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}:{code}");
        return (await manager.SetAuthenticationTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, Name, string.Join(' ', used))).Succeeded;
    }

    private static DateTimeOffset At(string used) => DateTimeOffset.FromUnixTimeSeconds(long.Parse(used.Split(':')[0], CultureInfo.InvariantCulture));
}
