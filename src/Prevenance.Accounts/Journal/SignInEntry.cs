namespace Prevenance.Accounts.Journal;

/// <summary>Somebody came in, or did not, as the journal notes it.</summary>
/// <param name="Account">Whose account; nothing where the address has none: what was typed is not kept, it may be a password.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Device">What they came from.</param>
/// <param name="By">What it was by, where not by a password: « ProConnect eidas1 »; the names of who recognised them, where it was given anew.</param>
public sealed record SignInEntry(string? Account, SignInOutcome Outcome, Device Device = Device.Computer, string? By = null);

/// <summary>The same, as it is read.</summary>
/// <param name="At">When, by the server's clock.</param>
/// <param name="Entry">What became of it.</param>
public sealed record SignInLine(DateTimeOffset At, SignInEntry Entry);

/// <summary>What became of trying to come in.</summary>
public enum SignInOutcome
{
    /// <summary>In, by all the steps that the account has.</summary>
    CameIn,

    /// <summary>The password was right; the second step is asked.</summary>
    AskedForCode,

    /// <summary>A wrong password, or an address without an account.</summary>
    WrongPassword,

    /// <summary>A wrong code of the second step.</summary>
    WrongCode,

    /// <summary>The account waits after wrong tries, or was closed.</summary>
    Refused,

    /// <summary>Who was in added another way to come in.</summary>
    WayAdded,

    /// <summary>A way to come in was taken away.</summary>
    WayRemoved,

    /// <summary>What lets them in was given anew to who lost it; by whom they were recognised.</summary>
    GivenAnew,
}
