namespace Prevenance.Accounts.Consents;

/// <summary>What somebody agreed to be told of her: to whom, what, and until when.</summary>
/// <param name="Id">What it is withdrawn by.</param>
/// <param name="File">Whose file.</param>
/// <param name="Account">Who may be told.</param>
/// <param name="Scope">What may be told, in the words that she read.</param>
/// <param name="Days">From when until when; no consent is without an end.</param>
/// <param name="WithdrawnAt">When she took it back; it no longer holds from then on.</param>
public sealed record Consent(long Id, FileKey File, string Account, string Scope, Days Days, DateTimeOffset? WithdrawnAt);
