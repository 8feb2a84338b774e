using Microsoft.AspNetCore.Identity;

namespace Prevenance.Accounts;

/// <summary>Somebody who signs in. An account is never given to somebody else; who left keeps theirs, closed.</summary>
public sealed class Account : IdentityUser
{
    /// <summary>The name that people are told: « Odile Perrin ».</summary>
    public required string Name { get; set; }

    /// <summary>The day from which they no longer sign in; nothing while they work here.</summary>
    public DateOnly? LeftOn { get; set; }

    /// <summary>The day on which somebody else gave them their password; nothing once they chose their own.</summary>
    public DateOnly? PasswordGivenOn { get; set; }

    /// <summary>Whether the account is shut out until it is let in again; who guessed too often only waits.</summary>
    public bool IsSuspended => LockoutEnd?.Year == DateTimeOffset.MaxValue.Year;
}
