using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Prevenance.Accounts.Records;
using Prevenance.Storage;

namespace Prevenance.Accounts.Staff;

/// <summary>
/// Identity’s own store of accounts, with the secrets of the second step (the key of the telephone, the recovery codes) sealed each for its account and
/// its use: who has the database alone makes no code with them, nor moves one to another account.
/// </summary>
/// <param name="records">The tables.</param>
/// <param name="store">Where they are kept, opened with its key.</param>
/// <param name="errors">How Identity says its refusals.</param>
internal sealed class SealedTokens(AccountsRecords records, Store store, IdentityErrorDescriber? errors = null) : UserOnlyStore<Account, AccountsRecords, string>(records, errors)
{
    /// <summary>What a sealed secret begins with: those without it were kept before secrets were sealed, and are still read.</summary>
    public const string Mark = "sealed:";

    public override Task SetTokenAsync(Account user, string loginProvider, string name, string? value, CancellationToken cancellationToken) => base.SetTokenAsync(
        user, loginProvider, name, value is null ? null : Mark + Convert.ToBase64String(SealOf(user, name).Close(Encoding.UTF8.GetBytes(value))), cancellationToken);

    /// <returns>The secret; nothing where there is none, or where it was altered or sealed with another key.</returns>
    public override async Task<string?> GetTokenAsync(Account user, string loginProvider, string name, CancellationToken cancellationToken)
    {
        var kept = await base.GetTokenAsync(user, loginProvider, name, cancellationToken);
        if (kept?.StartsWith(Mark, StringComparison.Ordinal) != true)
            return kept;
        var closed = new byte[kept.Length];
        return Convert.TryFromBase64String(kept[Mark.Length..], closed, out var length) && SealOf(user, name).TryBreak(closed[..length]) is { } secret
            ? Encoding.UTF8.GetString(secret)
            : null;
    }

    private Seal SealOf(Account user, string name) => store.Seal!.For($"second step of {user.Id}: {name}");
}
