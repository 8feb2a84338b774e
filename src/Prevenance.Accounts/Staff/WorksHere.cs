using Microsoft.AspNetCore.Identity;

namespace Prevenance.Accounts.Staff;

/// <summary>Who left no longer signs in, nor does who let a password lie that somebody else gave: it may have been read meanwhile.</summary>
/// <param name="clock">Tells what day it is.</param>
internal sealed class WorksHere(TimeProvider clock) : IUserConfirmation<Account>
{
    public Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user) => Task.FromResult(
        (user.LeftOn is not { } left || left > clock.Today())
        && (user.PasswordGivenOn is not { } given || clock.Today() < given.AddDays(AccountRules.DaysOfGivenPassword)));
}
