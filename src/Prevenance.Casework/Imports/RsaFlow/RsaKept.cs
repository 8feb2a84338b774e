namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>What is kept of a household of the flows of before.</summary>
/// <param name="Fingerprint">The keyed hash of all that was read of it.</param>
/// <param name="Month">The reference day of the last flow that told of it.</param>
/// <param name="IsEnded">Whether its right had ended.</param>
/// <param name="Household">What was read of it; nothing where nobody of it has a file that can be opened, as while a human is to say which files are theirs.</param>
public sealed record RsaKept(string Fingerprint, DateOnly Month, bool IsEnded, Lazy<RsaHousehold?> Household);
