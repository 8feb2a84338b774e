namespace Prevenance.Directories.Referrals;

/// <summary>A step of a referral, which is never changed: what was done, by whom, when, and where it led.</summary>
/// <param name="At">When, by the clock of Paris.</param>
/// <param name="Act">What was done; nothing where time alone did.</param>
/// <param name="By">Who.</param>
/// <param name="State">Where it led.</param>
/// <param name="ForThePerson">What the person reads; nothing where she is told nothing yet.</param>
public sealed record ReferralStep(DateTime At, ActKind? Act, string? By, ReferralState State, Text? ForThePerson)
{
    /// <summary>In the words of who acted.</summary>
    public string? Words { get; init; }

    /// <summary>What the person said of what came of it.</summary>
    public HelpGiven? Helped { get; init; }
}
