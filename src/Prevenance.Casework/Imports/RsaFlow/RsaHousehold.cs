namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>A household that receives the RSA, or did, as one month's flow tells it.</summary>
/// <param name="Key">Which one it is.</param>
/// <param name="Line">The line of the file on which it begins.</param>
public sealed record RsaHousehold(RsaKey Key, int Line)
{
    public required RsaState State { get; init; }

    public required IReadOnlyList<RsaPerson> Persons { get; init; }

    /// <summary>The day of the demand (DTDEMRSA).</summary>
    public required DateOnly DemandedOn { get; init; }

    /// <summary>SITFAM, by its code: CEL, MAR, SEF (separated in fact), DIV…</summary>
    public required string FamilySituation { get; init; }

    /// <summary>The address of rank one, where one stands there.</summary>
    public RsaAddress? Address { get; init; }

    /// <summary>TOPSANSDOMFIXE: the address is where post comes, and no home.</summary>
    public bool HasNoFixedAddress { get; init; }

    /// <summary>The first day on which payment is suspended, and why, by its code.</summary>
    public (DateOnly From, string Reason)? Suspension { get; init; }

    /// <summary>The last day of the right, and why, by its code.</summary>
    public (DateOnly On, string Reason)? End { get; init; }

    /// <summary>The whole right of a month, in euros (MTTOTDRORSA), where it stands there.</summary>
    public decimal? Right { get; init; }

    public IReadOnlyList<RsaPayment> Payments { get; init; } = [];

    /// <summary>MATRICULE was a social security number: a keyed hash stands in its place.</summary>
    public bool HadNirForMatricule { get; init; }

    public bool IsSuspended => State is RsaState.Suspended or RsaState.PaymentSuspended;

    public bool IsEnded => State is RsaState.Ended or RsaState.EndedEarlier;
}
