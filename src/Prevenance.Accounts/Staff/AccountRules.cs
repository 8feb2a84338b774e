using Microsoft.AspNetCore.Identity;

namespace Prevenance.Accounts.Staff;

/// <summary>What is asked of passwords and of those who guess them (OWASP ASVS 5.0, chapters 6 and 7).</summary>
internal static class AccountRules
{
    /// <summary>In characters; nothing else is asked of what they are.</summary>
    public const int ShortestPassword = 12;

    /// <summary>For how many days a password that somebody else gave lets its owner in, to choose their own.</summary>
    public const int DaysOfGivenPassword = 14;

    /// <summary>Wrong passwords or codes after which an account waits.</summary>
    private const int WrongTries = 10;

    private const int HashRounds = 210_000;

    private static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    public static void Settle(IdentityOptions options)
    {
        var password = options.Password;
        (password.RequiredLength, password.RequiredUniqueChars) = (ShortestPassword, 4);
        (password.RequireDigit, password.RequireLowercase, password.RequireUppercase, password.RequireNonAlphanumeric) = (false, false, false, false);
        (options.Lockout.MaxFailedAccessAttempts, options.Lockout.DefaultLockoutTimeSpan) = (WrongTries, LockedFor);
        options.User.RequireUniqueEmail = true;
        options.SignIn.RequireConfirmedAccount = true;
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
    }

    public static void Settle(PasswordHasherOptions options) => options.IterationCount = HashRounds;

    /// <summary>A passkey is kept in the device, and asks for a finger, a face or the device's code: it stands for two steps.</summary>
    public static void Settle(IdentityPasskeyOptions options)
    {
        (options.UserVerificationRequirement, options.ResidentKeyRequirement) = ("required", "required");
        // What the browser signed as its page's origin; the header of that name is empty where pages send no referrer.
        options.ValidateOrigin = signed => ValueTask.FromResult(!signed.CrossOrigin && signed.Origin == $"{signed.HttpContext.Request.Scheme}://{signed.HttpContext.Request.Host}");
    }

    /// <summary>Each request asks whether the account still stands as it was, be it in the same instant: who leaves is out at the next one.</summary>
    public static void Settle(SecurityStampValidatorOptions options) => options.ValidationInterval = TimeSpan.FromTicks(-1);
}
