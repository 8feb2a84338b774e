namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>A part of the right as the flow tells it (DetailCalculDroitRSA).</summary>
/// <param name="Nature">NATPF and SOUSNATPF.</param>
/// <param name="From">The first day (DDNATDRO).</param>
/// <param name="To">The last day (DFNATDRO), where there is one.</param>
/// <param name="Paid">In euros (MTRSAVERS), where it stands there.</param>
public sealed record RsaPayment(string Nature, DateOnly From, DateOnly? To, decimal? Paid);
