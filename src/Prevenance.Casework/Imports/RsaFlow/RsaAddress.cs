namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>An address of the flow, as it stands there.</summary>
/// <param name="Lines">Its lines, without the empty ones.</param>
/// <param name="PostalCode">Five digits; nothing outside France.</param>
/// <param name="Commune">The Insee code; nothing outside France.</param>
/// <param name="City">The name of the commune; nothing outside France.</param>
public sealed record RsaAddress(IReadOnlyList<string> Lines, string? PostalCode, string? Commune, string? City);
