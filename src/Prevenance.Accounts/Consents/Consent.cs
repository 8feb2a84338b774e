namespace Prevenance.Accounts.Consents;

/// <summary>What somebody agreed to be told of her, or was asked to: to whom, what, and until when.</summary>
/// <param name="Id">What it is answered and withdrawn by.</param>
/// <param name="File">Whose file.</param>
/// <param name="Account">Who may be told.</param>
/// <param name="Scope">What may be told, in the words that she read.</param>
/// <param name="Days">From when until when; no consent is without an end.</param>
/// <param name="WithdrawnAt">When she took it back; it no longer holds from then on.</param>
/// <param name="Answer">What she answered.</param>
/// <param name="By">The account that asked her; nothing for what was noted before that was kept.</param>
/// <param name="Way">How she answered; nothing while she did not, and for what was noted before that was kept.</param>
public sealed record Consent(long Id, FileKey File, string Account, string Scope, Days Days, DateTimeOffset? WithdrawnAt, ConsentAnswer Answer, string? By, ConsentWay? Way)
{
    /// <summary>Whether it lets somebody be told something on a day.</summary>
    public bool Holds(DateOnly day) => Answer == ConsentAnswer.Given && WithdrawnAt is null && Days.Hold(day);

    /// <summary>Whether it waits on a day for what she says of it; past its last day, nobody waits.</summary>
    public bool Waits(DateOnly day) => Answer == ConsentAnswer.Awaited && WithdrawnAt is null && Days.Hold(day);
}

/// <summary>What a person answered to what was asked of her. What she did not answer is no consent.</summary>
public enum ConsentAnswer
{
    Given,
    Awaited,
    Refused,
}

/// <summary>What somebody is asked to agree to.</summary>
/// <param name="Account">Who would be told.</param>
/// <param name="Scope">What, in the words that she reads.</param>
/// <param name="LastDay">Its last day.</param>
public sealed record ConsentTerms(string Account, string Scope, DateOnly LastDay);
