namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>What a flow says of itself (IdentificationFlux).</summary>
/// <param name="Reference">The last day of the month that it tells of (DTREF).</param>
/// <param name="Created">The day on which it was written (DTCREAFLUX).</param>
/// <param name="Type">TYPEFLUX: M is monthly.</param>
public sealed record RsaFlowHeader(DateOnly Reference, DateOnly Created, string Type);
