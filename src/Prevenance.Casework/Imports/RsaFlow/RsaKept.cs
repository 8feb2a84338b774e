namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>What is kept of a household of the flows of before.</summary>
/// <param name="Fingerprint">The keyed hash of all that was read of it.</param>
/// <param name="Household">What was read of it.</param>
public sealed record RsaKept(string Fingerprint, RsaHousehold Household);
